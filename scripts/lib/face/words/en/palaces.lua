-- The palaces of a face in English: what each is about, and how it is read by the shape of the
-- part it lies on.

return {
  about = {
    career = "The palace of career, in the middle of the forehead, is about work and the roles you "
      .. "take on.",
    travel = "The palace of travel, at the sides of the forehead, is about journeys and moving "
      .. "from place to place.",
    parents = "The palace of parents, high on the forehead, is about what you learned from parents "
      .. "and elders.",
    siblings = "The palace of siblings, the eyebrows, is about brothers, sisters and colleagues.",
    fortune = "The palace of good fortune, just above the eyebrows, is about leisure and what you "
      .. "enjoy.",
    life = "The palace of life, between the eyebrows, is about how you treat yourself.",
    home = "The palace of home, on the eyelids, is about your house and how you rest in it.",
    children = "The palace of children, under the eyes, is about how you are with people younger "
      .. "than you.",
    partner = "The palace of the partner, at the outer corners of the eyes, is about standing "
      .. "side by side with the person closest to you.",
    wealth = "The palace of wealth, the nose, is about housekeeping: not how much there is, but "
      .. "how it is handled.",
    helpers = "The palace of helpers, the chin, is about the people you work with and can call on.",
  },
  career = {
    wide = "You are read as drawing the edges of a job generously, so your share grows in work "
      .. "that many people make together.",
    rounded = "You are read as doing your best work on ideas you came up with yourself.",
    straight = "You are read as doing even, dependable work once it is clear who does what, and in "
      .. "which order.",
    narrow = "You are read as known for your craft before you are known for your title.",
  },
  travel = {
    wide = "Even somewhere strange, you tend to find a corner to unpack in.",
    rounded = "When there is a side street you have not seen, your feet tend to turn into it.",
    straight = "You like to draw the route first, and then you travel with an easy mind.",
    narrow = "You would sooner go back to one place and know it well than tick off many.",
  },
  parents = {
    wide = "The picture here is of advice kept in store and taken out when its day comes.",
    rounded = "The picture here is of inherited ways with a twist of your own.",
    straight = "The picture here is of rules you were taught, sorted once more and made yours.",
    narrow = "The picture here is of things learned by watching and copying, more than by being "
      .. "told.",
  },
  siblings = {
    straight = "Things are said on the spot, so quarrels do not drag on.",
    arched = "When it gets awkward, you are the one who speaks first and builds the bridge.",
    thick = "Once somebody is on your side, you step in for them before you are asked.",
    fine = "You look after people without showing it, so the thanks may come late.",
  },
  fortune = {
    straight = "Rest seems to taste best to you once the work is done.",
    arched = "Good food and good news seem to please you more when they are shared.",
    thick = "A whole day lost in something you love seems to be your idea of luxury.",
    fine = "A quiet room and one well-kept thing may be all the luxury you need.",
  },
  life = {
    straight = "A promise to yourself counts here as a promise.",
    arched = "It brightens when you speak to yourself as gently as you do to others.",
    thick = "Wanting something is what gets you moving.",
    fine = "It picks up even the small stirrings of your own mood, and they may be trusted.",
  },
  home = {
    large_round = "You are pictured in a house where people drop in and talk goes on.",
    long_narrow = "You are pictured in a calm house where everything has its place.",
    upturned = "You are pictured moving the furniture whenever your mood changes, and enjoying it.",
    downturned = "You are pictured in a house where something or somebody is glad you are back.",
  },
  children = {
    large_round = "You get down to their level and really play.",
    long_narrow = "You would rather wait until they manage by themselves than hurry to explain.",
    upturned = "You are the one who says \"go on, try it\" and means it.",
    downturned = "You see the effort first, and praise the result afterwards.",
  },
  partner = {
    large_round = "You are read as someone who wants to share the day on the day it happened.",
    long_narrow = "You are read as someone for whom an evening in one room, each busy with "
      .. "something else, is closeness.",
    upturned = "You are read as someone who brightens when the two of you start something new.",
    downturned = "You are read as someone who notices first when the other has had a hard day.",
  },
  wealth = {
    straight = "It puts your mind at ease to settle beforehand what money is for.",
    rounded = "You lay things by steadily, and then have an open hand when it is time to share.",
    small = "You find a use for little things, and nothing is kept just for show.",
    prominent = "You spend gladly on what you have tried and chosen, whatever others recommend.",
  },
  helpers = {
    rounded = "You are easy to talk to, and so help comes easily as well.",
    square = "Once you have worked well with somebody, you stay a team for a long time.",
    pointed = "You move lightly with a few like-minded people, where others need a crowd.",
    prominent = "You roll up your sleeves first, and people around you join in.",
  },
}
