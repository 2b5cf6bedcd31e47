-- All words of one language and genre: book.open(lang, genre) -> { frame, genre, lessons,
-- nature, notes, plots }.  Who asks for "en" gets English, all others Korean.

local book = {}

local SHARED = {
  ko = {
    frame = require "lib.story.words.ko.frame", lessons = require "lib.story.words.ko.lessons",
    nature = require "lib.story.words.ko.nature", notes = require "lib.story.words.ko.notes",
    plots = require "lib.story.words.ko.plots",
  },
  en = {
    frame = require "lib.story.words.en.frame", lessons = require "lib.story.words.en.lessons",
    nature = require "lib.story.words.en.nature", notes = require "lib.story.words.en.notes",
    plots = require "lib.story.words.en.plots",
  },
}

local GENRES = {
  ko = {
    folktale = require "lib.story.words.ko.folktale",
      romance = require "lib.story.words.ko.romance",
    scifi = require "lib.story.words.ko.scifi", fairytale = require "lib.story.words.ko.fairytale",
  },
  en = {
    folktale = require "lib.story.words.en.folktale",
      romance = require "lib.story.words.en.romance",
    scifi = require "lib.story.words.en.scifi", fairytale = require "lib.story.words.en.fairytale",
  },
}

local function bind(lang)
  local books = {}
  for name, genre in pairs(GENRES[lang]) do
    books[name] = { lang = lang, genre = genre }
    for part, words in pairs(SHARED[lang]) do books[name][part] = words end
  end
  return books
end

local BOOKS = { ko = bind "ko", en = bind "en" }

function book.open(lang, genre)
  return (BOOKS[lang] or BOOKS.ko)[genre]
end

return book
