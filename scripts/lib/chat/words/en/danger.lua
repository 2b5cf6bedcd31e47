-- How danger sounds in English (lib.chat.listen says what a row is).

local PEOPLE = "husband|wife|father|mother|dad|mom|mum|parent|boyfriend|girlfriend|partner|brother|"
  .. "sister|uncle|teacher|boss|stepdad|stepmom|ex | he | she | they |someone"

local PLACES = " in | with | here| there| at | near | far | apart| alone| like | by | next | on "

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
  },
  medical = {
    { " can't breathe", after = " laughing" }, { " cannot breathe", after = " laughing" },
    " not breathing", " chest pain", " stopped breathing", " unconscious ",
    { " heart attack", before = "almost|nearly|gave me|give me|risk|prevent|after his|after her",
      after = " when i saw| prevention" },
    " overdose", " overdosed", " took too many pills", " won't stop bleeding",
    " bleeding won't stop", " bleeding heavily", " having a stroke", " having a seizure",
    " passed out and",
  },
  violence = {
    { " kill him", before = "joke" }, " kill her ", " kill them ", " kill someone",
      " kill somebody",
    " kill my husband", " kill my wife", " kill my boss", " kill my ex", " kill my father",
    " kill my mother", " kill you all", " stab him", " stab her", " stab someone", " shoot someone",
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
