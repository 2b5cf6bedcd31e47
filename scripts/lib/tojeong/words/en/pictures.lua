-- What the pictures of the 144 gwae mean, in English.  As in the titles, the upper number gives
-- the scene; what happens in it (middle) and where that leads (lower) is told for each.

return {
  {
    middle = {
      "The picture is the morning star, up before the sun. It is still dark, but the direction "
        .. "can already be seen, so start a little earlier than everyone else.",
      "Geese cross the sky by taking turns in front. This year, people with whom you can both "
        .. "lead and rest are your real strength.",
      "However thick the clouds, the sun is still behind them. If no answer shows for a few "
        .. "days, stay with what you were doing; light tends to come in through the gaps.",
      "High up, the wind turns before anyone on the ground feels it. Your gift this year is "
        .. "noticing early when the talk and the mood around you begin to shift.",
      "At noon under a clear sky, shadows are at their shortest. Show things as they are rather "
        .. "than talking around them, and people will nod.",
      "At dusk the birds fold up the day's flight and come back to the nest. The picture is of "
        .. "calling scattered plans home, one after another.",
    },
    lower = {
      "It ends with a wish that \"comes down to earth\": what you only had in mind tends to get "
        .. "a date and a place.",
      "What keeps the year is \"an upright heart\": write down your own rule for the one thing "
        .. "you always waver over, and choosing gets easier.",
      "And since \"a far road lies open\", the wider view you gain this year hints at where you "
        .. "may go next.",
    },
  },
  {
    middle = {
      "A lotus leaf grows under water for a long time before it shows its face. If you have "
        .. "been preparing something quietly, let at least one person see it.",
      "Two in a boat can share the oars. This year's pleasure grows when you welcome whoever "
        .. "comes and make room for them.",
      "Someone stands at a dry pond and, instead of turning away, digs. At first there is only "
        .. "earth, but a hand's breadth deeper in familiar ground tends to bring clear water.",
      "One small outlet turns standing water into a stream. Open up a little of what you have "
        .. "held back, and things that were stuck between people begin to move.",
      "The lotus opens in the morning without a sound. You need not announce anything: the care "
        .. "you have taken shows in your face and your voice.",
      "Only still water holds the whole moon. Stir your days a little less, and what you really "
        .. "wish for comes up clearly.",
    },
    lower = {
      "The \"glad news\" on the ripples is often an answer to a greeting you sent first. Think "
        .. "of one name you have not heard from for a while.",
      "\"Laughter gathers\" is best read like this: many small evenings of laughing together "
        .. "will outlast any big party.",
      "\"A new landing shows across the water\", so glance now and then at the far side of the "
        .. "place you always go to.",
    },
  },
  {
    middle = {
      "One lamp does not light the whole room, but it shows you where your feet are. The way to "
        .. "use this gwae is to choose one spot to light today.",
      "A bonfire lasts as long as there are hands adding wood. This year stories gather around "
        .. "whoever makes a warm place first.",
      "Even wet wood catches in the end if you dry it as you go. When a first try does not "
        .. "work, call the wood damp, wait a little, and try again.",
      "A torch lights only the next step, yet the road brightens as you walk. Finding out along "
        .. "the way suits this year better than knowing everything beforehand.",
      "The morning sun comes in at every window alike. A joy you find in one thing tends to "
        .. "brighten the others as well.",
      "An ember under ash has not gone out; it is being saved for tomorrow. When you feel like "
        .. "burning everything at once, keep some back.",
    },
    lower = {
      "\"What was hidden\" is often no gift from outside but a skill you put away. Take out one "
        .. "thing you used to love, and polish it.",
      "\"The warmth stays long in the house\": by the end of the year, the evenings you spent "
        .. "with those close to you tend to glow the longest.",
      "\"An unseen path comes into view\": look at a plan you shelved from another side, and "
        .. "you may find the door handle.",
    },
  },
  {
    middle = {
      "Spring thunder does not scold the seed; it tells it that the time has come. If some "
        .. "remark keeps knocking at your mind, write it down and begin small.",
      "Thunder alone does not water a field, and rain alone does not wake a seed. Things get "
        .. "done when two different people meet, one who pushes and one who nourishes.",
      "On a pass in a thunderstorm, the one who walks steadily arrives before the one who runs. "
        .. "Let the noise be noise and count your own steps.",
      "Thunder far away is a note to say that the season is turning. Rather than rushing, "
        .. "change the order of your days as you would change a wardrobe, bit by bit.",
      "Loud thunder is heard beyond the hills. What you say once may travel far this year, so "
        .. "choose what you want known and say it clearly.",
      "After a storm the fields could not be clearer. The picture is of catching your breath "
        .. "and calmly counting what stayed and what went.",
    },
    lower = {
      "\"Green comes up wherever something was sown\", so the care you spread over several "
        .. "places tends to show, each in its own time.",
      "\"A startled heart turns into strength\" means that a surprise, once lived through, "
        .. "shakes you less the next time.",
      "\"A sleeping gate opens by itself\", so a late answer may come from a place where you "
        .. "knocked long ago.",
    },
  },
  {
    middle = {
      "A seed does not fly by its own strength; it trusts the wind. Let some light suggestion "
        .. "carry you once, and you may take root in an unexpected place.",
      "One wind fills the sails of both boats. Somebody else being ahead does not make you "
        .. "late, so agree on a destination with whoever sails beside you.",
      "Against the wind, a better grip helps more than more force. Where things do not move, "
        .. "change the method and not the effort.",
      "When the wind turns, the dust in the corners flies off first. Let go of one old habit or "
        .. "one unused thing, and fresh air comes in there.",
      "A scent enters every house without knocking. Something good you have been doing quietly "
        .. "tends to be passed on by word of mouth.",
      "When the evening wind drops, the sail comes down and the boat is looked after. You are "
        .. "not stopping short; you are resting in order to land well.",
    },
    lower = {
      "\"The awaited boat lands in good time\", so an answer or a result you have waited for "
        .. "tends to choose a fitting moment.",
      "\"Gentleness outlasts what is hard\": you learn to hold your ground without raising your "
        .. "voice.",
      "\"An unknown sea draws near\", so a field or a person you thought had nothing to do with "
        .. "you may come surprisingly close.",
    },
  },
  {
    middle = {
      "A spring between rocks is thin, but it hardly ever stops. A little every day, without a "
        .. "gap, becomes this year's stream.",
      "Where two streams meet the colours differ at first, and soon it is one river. Give "
        .. "yourself time with people who think otherwise, and you get further than alone.",
      "In the rapids, reading the current comes before rowing hard. Find out beforehand where "
        .. "the hard stretch lies, and the rest goes much more easily.",
      "When a winding river reaches the plain, it slows down. Something complicated straightens "
        .. "out and leaves you room to breathe, so take your time in it.",
      "The river is the same as ever; it is the morning light that makes it shine. Show what "
        .. "you always do at another hour or in another place, and it looks new.",
      "A river that has come a long way slows down only at the sea. The picture says that you "
        .. "may finish what you worked for and hand it over to something larger.",
    },
    lower = {
      "\"Water reaches every dry field\", so what felt scarce tends to be filled first, one "
        .. "place after another.",
      "\"A patient drop wears through stone\" says that this year's strength is less talent "
        .. "than days without a gap.",
      "\"A new light is lit on the other bank\": even before you cross, you begin to see where "
        .. "you might land next.",
    },
  },
  {
    middle = {
      "A young pine drinks melted snow and grows very slowly. Even if nothing seems to change "
        .. "it is putting down roots, so do not dig it up to check.",
      "A companion on a lonely mountain road falls into step with you. This year somebody with "
        .. "your pace tends to help more than somebody with great skill.",
      "On a steep pass it is better to watch the next foothold than the top. Decide where "
        .. "today's step is, and the pass gets smaller.",
      "Around the shoulder of the hill it is the same mountain but another valley. You need not "
        .. "give up the aim; changing the route is enough to change the view.",
      "From the summit you see both the road behind you and the road ahead. Take in what you "
        .. "missed while climbing, and tell others what you see.",
      "Put your load on the rock, and at last you see what you have been carrying. Choose one "
        .. "thing that need not be yours, and leave it there.",
    },
    lower = {
      "\"Every valley smells of wild herbs\", so the effort of the climb tends to bring back "
        .. "something good for you and for others.",
      "\"A settled heart does not sway\" means that people come to trust you simply because you "
        .. "say little and stay where you are.",
      "\"A new village shows below the clouds\": the year closes with going down to new "
        .. "neighbours, bringing what you saw from above.",
    },
  },
  {
    middle = {
      "A freshly turned field accepts whatever you plant. The more seeds you have, the more it "
        .. "helps to pick the one or two you mean to harvest, and to label them.",
      "Neighbours who plant together help one another in turn. Give half a day first, and as "
        .. "many hands tend to come back when you are busy.",
      "The stones in a field do not vanish at once; there are fewer only by those you picked. "
        .. "Clear away one small nuisance a day and walking gets easier.",
      "Somebody leaves old ground and builds a house on new land. Even without moving, you "
        .. "might make this the year in which you put up one new pillar in your life.",
      "Flowers and grain come out in one field, pleasant to see and useful too. What you do for "
        .. "joy and what you have to do tend to meet in one place.",
      "Closing the barn door is the last touch that keeps the harvest. You feel rich this year "
        .. "less by going out for more than by counting what you have.",
    },
    lower = {
      "\"Every drop of effort comes back as fruit\", so even the work nobody saw tends to count "
        .. "for something.",
      "\"Deep ground holds up the house\" means that old friends and habits you no longer think "
        .. "about are what carries you.",
      "\"A new road is laid at the edge of the fields\": the next way shows itself to those who "
        .. "have gone to the end of this one.",
    },
  },
}
