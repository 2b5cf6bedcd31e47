-- How danger sounds in English (lib.chat.listen says what a row is).

local PEOPLE = "husband|wife|father|mother|dad|mom|mum|parent|boyfriend|girlfriend|partner|brother|"
  .. "sister|uncle|teacher|boss|stepdad|stepmom|ex | he | she | they |someone"

local PLACES = " in | with | here| there| at | near | far | apart| alone| like | by | next | on "

local ON = " vacation| holiday| trip| date| with| without| the | to | my | this | that| a | stage"

-- What somebody may be done with, and live on.
local THINGS = "relationship|boyfriend|girlfriend|marriage|husband|wife| him| her "
  .. "|contract|project|"
  .. "job|work|homework|diet|class|semester|friendship|subscription| with | exam"

return {
  self_harm = {
    " kill myself", " killing myself", { " suicide", after =
      " squad| prevention| rate| hotline| door" },
    " suicidal", " end my life", " ending my life", " take my own life", " taking my own life",
    { " want to die", after = " of laughter| laughing| of embarrassment| my hair" },
    { " wanna die", after = " laughing| of laughter" },
    { "don't want to live", after = PLACES }, { "do not want to live", after = PLACES },
    { "dont want to live", after = PLACES }, { "don't wanna live", after = PLACES },
    " hurt myself on purpose", " hurting myself", " want to hurt myself", " harm myself",
    " self harm", " cutting myself",
    { " cut myself", after =
      " some slack| shaving| cooking| a slice| off| a piece| on a| in the kitchen" },
    " better off dead", " better off without me", " no reason to live", " nothing to live for",
    " end it all", " not want to be alive", " don't want to be alive", " wish i was dead",
    " wish i were dead", " want to disappear forever",
    " kms ", " unalive", " rather be dead", " want to be dead", " hang myself", " slit my ",
    " cut my wrist", " cutting again", " feel suicidal", { " feel like dying", after = " of " },
    -- Said without the word.
    { " want to be here anymore", before = "job|office|company|school" },
    { " wanna be here anymore", before = "job|office|company|school" },
    " want to exist", " want to stop existing", " can't go on anymore", " cant go on anymore",
    " cannot go on anymore", { " can't go on", after = ON }, { " cant go on", after = ON },
    { " cannot go on", after = ON }, { " can't do this anymore", before = THINGS,
      after = THINGS },
    { " want to end it", before = THINGS, after = THINGS }, " ending it all",
    { " ending things", with = "thinking|consider|plan", after = " with| between" },
    " if i was gone", " if i were gone", " if i wasn't here", " if i weren't here",
    " if i wasn't around", " if i died", " if i disappeared", " if i was dead",
    { " not wake up", with = "wish|could|hope|want|would|just",
      after = " early| late| on time| at | in time| to my| until" },
    { " never wake up", with = "wish|could|hope|want|would|sleep|and ",
      after = " early| late| on time| before| at " },
    " don't want to wake up", " dont want to wake up", " no point in living", " no point living",
    " no point in going on", { " point of living", after = PLACES },
    { " worth living", with = "isn't|not|isnt|no longer", after = PLACES },
    " done with life", " tired of being alive", " sick of being alive", " hate being alive",
    { " tired of living", after = PLACES }, { " sick of living", after = PLACES },
    " pills ready", " saved up pills", " saved up my pills", " stockpiling pills",
    { " goodbye note", before = "work|job|office" },
    { " goodbye letter", before = "work|job|office|colleague" }, " wish i was never born",
    " wish i had never been born", " wish i'd never been born", " happier without me",
    " better without me", { " jump off ", with = "want|going|gonna|about to|thinking",
      after = " boat| diving| trampoline| couch| sofa|into the pool" },
        " want it all to be over", " want everything to be over",
    { " want it to be over", before = THINGS }, { " want everything to stop",
      after = " at the| in my" },
    { " can't take it anymore", before = THINGS, after = THINGS .. "| heat| noise| traffic" },
    { " cant take it anymore", before = THINGS, after = THINGS .. "| heat| noise| traffic" },
    " reason to keep going", " reason to go on", " reason to be alive", " reason to stay alive",
    " in front of a train", " in front of a bus", " should just die", " i should die",
    " should be dead", " deserve to die", " life has no meaning", " life is meaningless",
    { " want to disappear", after = " to | on | for a | into | with " }, " wanna disappear",
    " a burden to everyone",
    " burden to my family",
  },
  medical = {
    { " can't breathe", after = " laughing" }, { " cannot breathe", after = " laughing" },
    " not breathing", " chest pain", " stopped breathing", " unconscious ",
    { " heart attack", before = "almost|nearly|gave me|give me|risk|prevent|after his|after her",
      after = " when i saw| prevention" },
    " overdose", " overdosed", " took too many pills", " took all my pills",
    " took all the pills", { " sleeping pills", with = " took | swallowed ",
    before = " took a | two | took one" },
    " won't stop bleeding",
    " bleeding won't stop", " bleeding heavily", " having a stroke", " having a seizure",
    " passed out and",
  },
  violence = {
    { " kill him", before = "joke" }, " kill her ", " kill them ", " kill someone",
      " kill somebody",
    " kill my husband", " kill my wife", " kill my boss", " kill my ex", " kill my father",
    " kill my mother", " kill you all", " stab him", " stab her", " stab someone",
    " shoot someone",
    " shoot up ", " threatened to kill", " threatening to kill", " threatens to kill",
    " threatening me", " threatened me", " is stalking me", " being stalked", " stalker",
    " burn down the ", " has a gun", " has a knife",
  },
  abuse = {
    { " hits me", with = PEOPLE, after = " up | that| as " }, { " hit me", with = PEOPLE,
      after = " up | that| like| with a question" },
    { " beats me", with = PEOPLE, after = " at | to it" }, { " beat me", with = PEOPLE,
      after = " at | to it| in " },
    { " slaps me", with = PEOPLE }, { " punches me", with = PEOPLE }, { " chokes me", with =
      PEOPLE },
    { " choked me", with = PEOPLE }, " domestic violence", " abusing me", " abuses me",
    " am being abused", " i was abused", " abusive husband", " abusive boyfriend",
      " abusive partner",
    " abusive father", " abusive mother", " raped", " sexually assaulted", " molested",
    " sexually abused", " touched me without",
  },
}
