local kit = require "scripts.lib.story.kit"
local book = require "lib.story.words.book"
local cast = require "lib.story.cast"

local SSANG_SIOT = 20

-- Every text in a table of words, with where it stands.
local function each_text(tree, where, see)
  for key, value in pairs(tree) do
    local at = where .. "/" .. tostring(key)
    if type(value) == "table" then each_text(value, at, see) end
    if type(value) == "string" then see(value, at) end
  end
end

-- The names of all texts, so that two languages can be laid side by side.
-- What a genre says instead of others is each language's own affair.
local function places(tree)
  local found = {}
  each_text(tree, "", function(_, at)
    if not at:find("^/instead") then found[at] = true end
  end)
  return found
end

-- What is told outside quotation marks, without holes.
local function narration(text)
  return (text:gsub("“.-”", ""):gsub("‘.-’", ""):gsub("{.-}", "")
    :match "^%s*(.-)%s*$")
end

local TOLD = { "settings", "companions", "obstacles", "textures", "find", "charm", "note", "season",
  "opening", "opening_first", "closing", "episodes", "again", "wall", "look", "instead" }

describe("the words of a story", function()
  it("stand in both languages, at the same places", function()
    for _, genre in ipairs(kit.GENRES) do
      local ko, en = book.open("ko", genre), book.open("en", genre)
      for _, part in ipairs { "genre", "plots", "frame" } do
        assert.are.same(places(ko[part]), places(en[part]))
      end
      for code, lesson in pairs(ko.lessons) do
        assert(en.lessons[code], code)
        assert.are.equal(#lesson.turn, #en.lessons[code].turn)
        for _, key in ipairs { "flaw", "fail", "fail_again", "more", "talk", "echo", "recap" } do
          assert(lesson[key] and en.lessons[code][key], code .. " " .. key)
        end
      end
    end
  end)

  it("are there for every code, six ways of each", function()
    for _, lang in ipairs { "ko", "en" } do
      for _, genre in ipairs(kit.GENRES) do
        local words = book.open(lang, genre)
        for _, code in ipairs(cast.SETTINGS[genre]) do assert(words.genre.settings[code], code) end
        for _, code in ipairs(cast.COMPANIONS[genre]) do
          assert(words.genre.companions[code], code)
        end
        for _, code in ipairs(cast.OBSTACLES) do assert(words.genre.obstacles[code], code) end
        for _, code in ipairs(cast.ELEMENTS) do assert(words.genre.quests[code], code) end
        for _, code in ipairs(cast.PLOTS) do assert(words.plots[code], code) end
        assert.are.equal(#cast.ELDERS, #words.genre.elders)
        assert.are.equal(8, #words.genre.names)
      end
    end
    for _, list in ipairs { cast.PLOTS, cast.OBSTACLES, cast.SETTINGS.scifi,
      cast.COMPANIONS.romance } do
      assert(#list >= 6)
    end
  end)

  -- On this the polite tone rests.
  it("never end in Korean narration but in the past, 다 after ㅆ", function()
    local function see(text, at)
      for sentence in narration(text):gmatch "([^%.%?!]+)%." do
        local ending = sentence:match "([\xEA-\xED]..)다$"
        assert(not ending or (utf8.codepoint(ending) - 0xAC00) % 28 == SSANG_SIOT,
          at .. ": " .. sentence)
        assert(not sentence:find "요$", at .. ": " .. sentence)
      end
    end
    for _, genre in ipairs(kit.GENRES) do
      local words = book.open("ko", genre)
      for _, part in ipairs(TOLD) do
        if words.genre[part] then each_text(words.genre[part], genre .. "/" .. part, see) end
      end
      each_text(words.plots, "plots", see)
      each_text(words.nature, "nature", see)
      for code, lesson in pairs(words.lessons) do
        for part, told in pairs(lesson) do
          if part ~= "moral" then each_text({ told }, code .. "/" .. part, see) end
        end
      end
      each_text(words.frame.aside, "aside", see)
    end
  end)

  it("have no straight quotation marks and no double spaces", function()
    for _, lang in ipairs { "ko", "en" } do
      for _, genre in ipairs(kit.GENRES) do
        local words = book.open(lang, genre)
        for _, part in ipairs { "genre", "plots", "lessons", "nature", "frame" } do
          each_text(words[part], part, function(text, at)
            assert(not text:find '"' and not text:find "  ", at)
          end)
        end
      end
    end
  end)
end)
