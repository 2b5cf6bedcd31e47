-- The titles of the 144 gwae, in English.  The upper number gives the scene; in it the
-- middle number is what happens and the lower one where that leads.

return {
  {
    middle = {
      "The morning star rises in a paling sky", "Wild geese cross the sky side by side",
      "The sun finds a way between dark clouds", "High in the sky the wind changes course",
      "The clouds part and the noon sun shines", "Birds fly home through the evening sky",
    },
    lower = {
      "a long-held wish comes down to earth", "an upright heart keeps the year",
      "a far road lies open",
    },
  },
  {
    middle = {
      "A new lotus leaf opens on the quiet lake", "A friend comes to the shore to share a boat",
      "A dry pond is dug by hand until a spring answers",
      "A still lake finds its outlet and becomes a stream",
      "Lotus flowers open across the clear lake", "The moon comes down to rest on calm water",
    },
    lower = {
      "glad news arrives on the ripples", "laughter gathers and does not run dry",
      "a new landing shows across the water",
    },
  },
  {
    middle = {
      "A single lamp is lit in a dark room", "People gather around one fire",
      "Wet wood is dried until the fire catches", "A torch is carried over the dusky hill",
      "The morning sun lights every window", "An ember is tucked into the ashes for the night",
    },
    lower = {
      "what was hidden begins to shine", "the warmth stays long in the house",
      "an unseen path comes into view",
    },
  },
  {
    middle = {
      "Spring thunder wakes the seed in the ground",
      "Thunder and rain come to the field hand in hand",
      "A traveller crosses the pass beneath the thunder", "Far thunder announces another season",
      "Thunder rolls wide and a name is heard", "The thunder ends and the field lies still",
    },
    lower = {
      "green comes up wherever something was sown", "a startled heart turns into strength",
      "a sleeping gate opens by itself",
    },
  },
  {
    middle = {
      "A south wind carries the first seeds", "A mild wind fills two sails at once",
      "Against the wind the rower takes a better grip", "The wind turns and sweeps old dust away",
      "A fragrant wind spreads through the village",
      "The evening wind drops and the sail comes down",
    },
    lower = {
      "the awaited boat lands in good time", "gentleness outlasts what is hard",
      "an unknown sea draws near",
    },
  },
  {
    middle = {
      "The first spring wells up between the rocks", "Two streams meet and become one river",
      "The boat is rowed up through the rapids", "The winding river comes out upon a wide plain",
      "Sunlight breaks over the morning river", "The river from far away rests in the sea",
    },
    lower = {
      "water reaches every dry field", "a patient drop wears through stone",
      "a new light is lit on the other bank",
    },
  },
  {
    middle = {
      "A young pine grows where the snow has melted", "A companion joins the mountain road",
      "The steep pass is climbed one step at a time",
      "The path rounds the mountain into another valley",
      "From the summit the whole plain lies in view",
      "A load is set down on a broad rock deep in the hills",
    },
    lower = {
      "every valley smells of wild herbs", "a settled heart does not sway",
      "a new village shows below the clouds",
    },
  },
  {
    middle = {
      "Seed is sown in a freshly turned field", "Neighbours plant the rice together",
      "Stone after stone is cleared from the field", "A house is built on new land",
      "Flowers and grain come out together across the plain",
      "The harvest is in and the barn door closes",
    },
    lower = {
      "every drop of effort comes back as fruit", "deep ground holds up the house",
      "a new road is laid at the edge of the fields",
    },
  },
}
