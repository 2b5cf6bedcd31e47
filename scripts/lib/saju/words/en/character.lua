-- Who this is: the title and the character, in English.

return {
  title = {
    "{title_image} in {season}, {flair}: the {day} day",
    "{day}: {image} born in {season}, {flair}",
    "The {day} day: {image} in {season}, {flair}",
    "{title_image} of {season}, {flair}: the {day} day",
  },

  -- By the ten god of the month branch; part of the title.
  flair = {
    companion = "walking its own road", rob_wealth = "alive to a contest",
    eating_god = "making things at its own pace", hurting_officer = "quick to change the game",
    indirect_wealth = "reaching wide", direct_wealth = "building step by step",
    seven_killings = "turning pressure into strength", direct_officer = "keeping its word",
    indirect_resource = "seeing what others miss", direct_resource = "growing deep by learning",
  },

  -- By the day stem.
  nature = {
    ["甲"] = {
      "{stem} is a tall tree growing straight for the sky. Once you have a goal you do not bend, "
        .. "and opening the way for others suits you.",
      "Pictured as a tall tree, {stem} has a gift for beginnings. Your pride is upright, and you "
        .. "look after what you take on from the root.",
      "At the centre of you stands a great tree, {stem}. You are frank and sure, and people come "
        .. "to lean on you.",
    },
    ["乙"] = {
      "{stem} is a vine that climbs any wall. You bend without breaking and soon put down roots in "
        .. "unfamiliar places.",
      "Pictured as a vine, {stem} reads people finely. Rather than collide you find the way round, "
        .. "and arrive all the same.",
      "You are the wild flower that lies down in the wind and rises again, {stem}. Behind the "
        .. "gentle manner is a tenacious will to live well.",
    },
    ["丙"] = {
      "{stem} is the sun that shines on everyone alike. You hide little, and the room grows warmer "
        .. "when you come in.",
      "Pictured as the sun, {stem} lets enthusiasm move first. You share good things widely and do "
        .. "not nurse a grudge.",
      "A midday sun, {stem}, stands high in you. You gain strength in front of people and try to "
        .. "be fair to all of them.",
    },
    ["丁"] = {
      "{stem} is the candle that lights one place in the dark. You are quiet, concentrate deeply "
        .. "and warm those close to you with care.",
      "Pictured as a candle, {stem} misses no small change. Outside you are calm; inside, a "
        .. "long-burning passion.",
      "You are a flame that grows clearer at night, {stem}. You go deep into one thing and give "
        .. "your best to those you trust.",
    },
    ["戊"] = {
      "{stem} is a great mountain with room for many. You are not easily shaken, your words have "
        .. "weight, and people come to rely on you.",
      "Pictured as a mountain, {stem} does not hurry. Your decisions take time and then last, and "
        .. "you can hold different people together.",
      "You are the mountain that keeps its place, {stem}. A promise weighs much with you, and in "
        .. "an emergency you grow calmer.",
    },
    ["己"] = {
      "{stem} is the field that receives a seed and raises it. You see what people are good at, "
        .. "help it grow, and know what is worth keeping.",
      "Pictured as fertile ground, {stem} adapts well. You take things in softly while planning "
        .. "carefully underneath.",
      "You are a field that gives back more than it was given, {stem}. You tend even the corners "
        .. "that nobody sees.",
    },
    ["庚"] = {
      "{stem} is raw rock and iron not yet worked. When you think a thing right you do not "
        .. "hesitate, and loyalty is dear to you.",
      "Pictured as rock, {stem} begins and ends things clearly. Difficulty does not wear you down "
        .. "so much as temper you into something more useful.",
      "A heavy rock, {stem}, sits at your centre. You speak plainly and stand by those you have "
        .. "chosen.",
    },
    ["辛"] = {
      "{stem} is a gem cut to shine. Your standards are high, your senses sharp, and you notice "
        .. "differences that others pass by.",
      "Pictured as a gem, {stem} keeps polishing itself. You are neat and fine-tuned, and you "
        .. "finish things well.",
      "You are a jewel that draws the eye however small, {stem}. There is a grain in all you say, "
        .. "and being appreciated makes you brighter.",
    },
    ["壬"] = {
      "{stem} is the sea that takes in every river. Your thoughts range wide, you read currents, "
        .. "and the large picture is your strength.",
      "Pictured as the sea, {stem} dislikes being kept in one place. You gather people and "
        .. "knowledge, wait for the tide, then move in earnest.",
      "A deep sea, {stem}, swells in you. You do not show all of it, but there is room in you, and "
        .. "change does not frighten you.",
    },
    ["癸"] = {
      "{stem} is drizzle that wets the ground without a sound. You seep quietly into how people "
        .. "feel and notice first what is needed.",
      "Pictured as drizzle, {stem} has a fine imagination. You would rather shape the current from "
        .. "behind than stand in front, and you learn fast.",
      "You are the rain that finds the dry places, {stem}. You seem delicate but you are steady, "
        .. "and small efforts become a stream.",
    },
  },

  -- By the month branch; goes before `month_god`.
  scene = {
    ["寅"] = { "You were born in the Tiger month (寅月), early spring, as the ice lets go.",
      "Your month is the Tiger's (寅月), when the first shoots open." },
    ["卯"] = { "You were born in the Rabbit month (卯月), the heart of spring, among blossoms.",
      "Your month is the Rabbit's (卯月), when spring is at its fullest." },
    ["辰"] = { "You were born in the Dragon month (辰月), late spring, with rain on the fields.",
      "Your month is the Dragon's (辰月), when seeds settle in." },
    ["巳"] = { "You were born in the Snake month (巳月), early summer, as the light turns hot.",
      "Your month is the Snake's (巳月), when the leaves grow dark and full." },
    ["午"] = { "You were born in the Horse month (午月), midsummer, under the highest sun.",
      "Your month is the Horse's (午月), when the light burns brightest." },
    ["未"] = { "You were born in the Goat month (未月), late summer, when heat sinks into the soil.",
      "Your month is the Goat's (未月), when the fruit puts on flesh." },
    ["申"] = { "You were born in the Monkey month (申月), early autumn, in the first cool wind.",
      "Your month is the Monkey's (申月), when the first ears of grain bow." },
    ["酉"] = { "You were born in the Rooster month (酉月), mid-autumn, when fruit ripens.",
      "Your month is the Rooster's (酉月), when the sky stands high and clear." },
    ["戌"] = { "You were born in the Dog month (戌月), late autumn, as the fields are gathered in.",
      "Your month is the Dog's (戌月), when the leaves turn deep red." },
    ["亥"] = { "You were born in the Pig month (亥月), early winter, at the first frost.",
      "Your month is the Pig's (亥月), when the waters run deep." },
    ["子"] = { "You were born in the Rat month (子月), midwinter, in the longest night.",
      "Your month is the Rat's (子月), when new light is quietly being made." },
    ["丑"] = { "You were born in the Ox month (丑月), late winter, with spring waiting under ice.",
      "Your month is the Ox's (丑月), the keeper of the granary." },
  },

  -- By the ten god of the month branch, the place of work and society.
  month_god = {
    companion = {
      "Its ten god, {month_god}, walks level with you: you do your best when trusted, not "
        .. "supervised.",
      "It holds {month_god}, your own kind of energy, so you rest easy when you decide and answer "
        .. "for yourself.",
    },
    rob_wealth = {
      "Its ten god, {month_god}, calls up a contest: a rival sharpens you, and so does a good "
        .. "team.",
      "It holds {month_god}, the star of sharing and competing; with something at stake your focus "
        .. "doubles.",
    },
    eating_god = {
      "Its ten god, {month_god}, stands for ease and making: you shape what you love and it "
        .. "pleases others.",
      "It holds {month_god}, the old sign of plenty; you find the way to be good at what you "
        .. "enjoy.",
    },
    hurting_officer = {
      "Its ten god, {month_god}, despite the name means talent and wit: you doubt the mould and "
        .. "bring a better way.",
      "It holds {month_god}, the star that questions rules; you spot the new early and say it "
        .. "freshly.",
    },
    indirect_wealth = {
      "Its ten god, {month_god}, is wealth on a wide stage: you see chances and mix easily.",
      "It holds {month_god}, money that moves; you are practical, quick and generous.",
    },
    direct_wealth = {
      "Its ten god, {month_god}, is the careful household: you deliver what you promised and spend "
        .. "time and money well.",
      "It holds {month_god}, the pay for honest work; you trust substance and steady growth.",
    },
    seven_killings = {
      "Its ten god, {month_god}, is the one that trains you: the harder the task, the calmer you "
        .. "become.",
      "It holds {month_god}, challenge and duty; you are strict with yourself and quick in a tight "
        .. "moment.",
    },
    direct_officer = {
      "Its ten god, {month_god}, is order and good name: you keep your word and want to be known "
        .. "for doing things right.",
      "It holds {month_god}, the proper seat; doing your share neatly is your great asset.",
    },
    indirect_resource = {
      "Its ten god, {month_god}, is an uncommon intuition: you dig alone and find an answer of "
        .. "your own.",
      "It holds {month_god}, the eye that turns things round; in a special field you go deep.",
    },
    direct_resource = {
      "Its ten god, {month_god}, is learning and care: you act once you understand, and you have "
        .. "room for others.",
      "It holds {month_god}, teaching and trust; study makes you firmer, and elders help you on.",
    },
  },

  -- By strength: how the person carries it.
  carriage = {
    very_strong = {
      "You have energy enough to push on alone; waiting for another's pace makes company easier.",
      "You trust yourself greatly, and asking once more turns that strength into kindness.",
      "So much force wants a use: work that lets body and talent out keeps you clear.",
    },
    strong = {
      "You know your mind and recover fast. Between conviction and stubbornness, a listening ear "
        .. "takes you further.",
      "You stand on your own feet with strength to spare; sharing it gathers people.",
      "You shine when you set the course. Sort what to push from what to wait for, and no effort "
        .. "runs idle.",
    },
    balanced = {
      "Push and pull are even in you, so you move as the moment asks.",
      "You sense when to step up and when to step back. With many options, choose one yardstick "
        .. "first.",
      "Your energies are well mixed and you adapt quickly; keep some hours that are only yours.",
    },
    weak = {
      "You feel finely and look after your surroundings. With people you trust and time to rest, "
        .. "your ability comes out whole.",
      "You grow in company rather than by carrying it all alone. Asking for help is a talent too.",
      "You read situations clearly. Fill your own cup before the favours, and you will last.",
    },
    very_weak = {
      "You take in the mood around you deeply, so choosing good places and people is your real "
        .. "skill.",
      "You are better at riding a current than at bracing against it; with someone to lean on, "
        .. "softness becomes power.",
      "Your sympathy is wide. One small line that protects you keeps that warmth alive.",
    },
  },

  -- By the stage of the day pillar.
  stage = {
    birth = "Among the twelve stages your day stands at {day_stage}: curious as a child, and "
      .. "helped along.",
    bath = "Among the twelve stages your day stands at {day_stage}: sensitive, and quick to learn "
      .. "from the new.",
    youth = "Among the twelve stages your day stands at {day_stage}: eager, in the first suit of "
      .. "an adult.",
    office = "Among the twelve stages your day stands at {day_stage}: self-made, able and "
      .. "practical.",
    peak = "Among the twelve stages your day stands at {day_stage}: at full height, and best when "
      .. "leading.",
    decline = "Among the twelve stages your day stands at {day_stage}: a step back, prudent and "
      .. "seasoned.",
    illness = "Among the twelve stages your day stands at {day_stage}: you feel with others and "
      .. "imagine well.",
    death = "Among the twelve stages your day stands at {day_stage}: you think things through to "
      .. "the end.",
    tomb = "Among the twelve stages your day stands at {day_stage}: you gather, keep and use "
      .. "things wisely.",
    ["end"] = "Among the twelve stages your day stands at {day_stage}: where one end meets a clean "
      .. "start.",
    conception = "Among the twelve stages your day stands at {day_stage}: a seed, full of plans to "
      .. "come.",
    nurture = "Among the twelve stages your day stands at {day_stage}: gentle, growing by give and "
      .. "take.",
  },

  -- One remarkable star, if there is one.
  star = {
    cheoneul = "The {star} in your {place} is said to send a helping hand when things are hard.",
    cheondeok = "The {star} in your {place} says that kindness smooths your road.",
    woldeok = "The {star} in your {place} says that what you give tends to come back.",
    munchang = "The {star} in your {place} marks a gift for putting things in order and in words.",
    hakdang = "The {star} in your {place} makes learning a lifelong pleasure.",
    goegang = "The {star} in your {place} gives decision and the bearing of a leader.",
    baekho = "The {star} in your {place} is strong drive; with rests between, it carries far.",
    yangin = "The {star} in your {place} is a keen edge that shines in a craft well practised.",
    hwagae = "The {star} in your {place} stands for art and reflection; time alone feeds your "
      .. "talent.",
    yeokma = "The {star} in your {place} means movement: chances meet you on the way.",
    jangseong = "The {star} in your {place} holds the centre: given a post, you lead with care.",
    geumyeo = "The {star} in your {place} lends a graceful manner, and others treat you kindly.",
    amrok = "The {star} in your {place} is quiet luck: help often comes from where none was seen.",
    hyeonchim = "The {star} in your {place} is fine as a needle: precise hands, exact words.",
  },
}
