-- What happens in a dream, and what it does to the symbol that it happens to.
--
-- Of each action: class, what it does to a symbol (weigh.lua); takes, whether the symbol acts
-- ("s") or is acted on ("o") or either ("b"); and of one that says something on its own, its
-- polarity from -2 to 2, its tone, and themes.  How it is said stands in the words.

return {
  -- something is done to the dreamer
  bite = { class = "harm", takes = "s" },
  attack = { class = "harm", takes = "s" },
  chase = { class = "harm", takes = "s", stands = { 0, "psychological", "change self" } },
  steal = { class = "harm", takes = "s" },

  -- the dreamer overcomes
  kill = { class = "overcome", takes = "o" },
  win = { class = "overcome", takes = "o", stands = { 1, "auspicious", "work honor" } },
  drive_off = { class = "overcome", takes = "o" },
  rescue = { class = "overcome", takes = "o", stands = { 1, "auspicious", "people self" } },

  -- it becomes the dreamer's
  catch = { class = "gain", takes = "o" },
  embrace = { class = "gain", takes = "b" },
  receive = { class = "gain", takes = "o" },
  find = { class = "gain", takes = "o" },
  pick = { class = "gain", takes = "o" },
  buy = { class = "gain", takes = "o" },
  raise = { class = "gain", takes = "o" },
  wear = { class = "gain", takes = "o" },
  enter = { class = "gain", takes = "s" },
  approach = { class = "gain", takes = "s" },

  -- it goes
  lose = { class = "loss", takes = "o" },
  leave = { class = "loss", takes = "s" },
  give = { class = "loss", takes = "o" },
  sell = { class = "loss", takes = "o" },
  break_up = { class = "loss", takes = "s" },
  cut = { class = "loss", takes = "o" },
  fade = { class = "loss", takes = "s" },
  die = { class = "loss", takes = "s", stands = { 1, "auspicious", "change self" } },
  fall = { class = "loss", takes = "s", stands = { 0, "psychological", "change self" } },

  -- it thrives
  bloom = { class = "grow", takes = "s" },
  shine = { class = "grow", takes = "s" },
  rise = { class = "grow", takes = "s", stands = { 1, "auspicious", "honor work" } },
  build = { class = "grow", takes = "o" },

  -- neither: what it means hangs on the symbol
  overflow = { takes = "s" },
  burn = { takes = "s" },
  ride = { takes = "o" },
  step = { takes = "o" },
  smear = { takes = "s" },
  open = { takes = "o" },
  close = { takes = "o" },
  enter_it = { takes = "o" },
  follow = { takes = "s" },
  pass = { takes = "o", stands = { 1, "auspicious", "study honor" } },
  fail = { takes = "o", stands = { 0, "psychological", "study self" } },
  eat = { takes = "o", stands = { 1, "auspicious", "wealth health" } },
  fly = { takes = "s", stands = { 1, "auspicious", "honor change" } },
  swim = { takes = "o", stands = { 1, "auspicious", "work change" } },
  drown = { takes = "o", stands = { 0, "psychological", "self work" } },
  cross = { takes = "o", stands = { 1, "auspicious", "change work" } },
  wash = { takes = "o", stands = { 1, "auspicious", "self health" } },
  undress = { takes = "o", stands = { 0, "psychological", "self people" } },
  cry = { takes = "s", stands = { 1, "auspicious", "self people" } },
  laugh = { takes = "s", stands = { 0, "neutral", "people" } },
  speak = { takes = "s", stands = { 0, "neutral", "people" } },
  fight = { takes = "s", stands = { 0, "psychological", "people self" } },
  hide = { takes = "s", stands = { 0, "psychological", "self" } },
  run = { takes = "s", stands = { 0, "neutral", "work change" } },
  late = { takes = "o", stands = { 0, "psychological", "work self" } },
  lost_way = { takes = "o", stands = { 0, "psychological", "change self" } },
  bear = { takes = "o", stands = { 1, "auspicious", "family change" } },
  dance = { takes = "s", stands = { 1, "neutral", "people love" } },
  sing = { takes = "s", stands = { 0, "neutral", "people" } },
  stuck = { takes = "s", stands = { 0, "psychological", "self work" } },
  arrest = { takes = "s", stands = { 0, "psychological", "self people" } },
}
