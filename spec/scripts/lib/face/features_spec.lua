local features = require "lib.face.features"
local parts = { ko = require "lib.face.words.ko.parts", en = require "lib.face.words.en.parts" }
local terms = { ko = require "lib.face.words.ko.terms", en = require "lib.face.words.en.terms" }

describe("the parts of a face", function()
  it("have two different impressions for every shape, and words in both languages", function()
    local known = {}
    for _, trait in ipairs(features.IMPRESSIONS) do known[trait] = true end
    for _, part in ipairs(features.PARTS) do
      for _, shape in ipairs(features.SHAPES[part]) do
        local traits = features.TRAITS[part][shape]
        assert(known[traits[1]] and known[traits[2]] and traits[1] ~= traits[2], shape)
        for _, lang in ipairs { "ko", "en" } do
          assert(#parts[lang][part][shape] > 80, part .. " " .. shape)
          assert(terms[lang].shape[part][shape], part .. " " .. shape)
        end
      end
    end
  end)

  it("have words for every mountain and palace they are, by shape", function()
    for _, lang in ipairs { "ko", "en" } do
      local palaces = require("lib.face.words." .. lang .. ".palaces")
      local mountains = require("lib.face.words." .. lang .. ".mountains")
      for part, codes in pairs(features.PALACES) do
        for _, palace in ipairs(codes) do
          assert(palaces.about[palace] and terms[lang].place[palace], palace)
          for _, shape in ipairs(features.SHAPES[part]) do assert(palaces[palace][shape], shape) end
        end
      end
      for part in pairs(features.MOUNTAINS) do
        for _, shape in ipairs(features.SHAPES[part]) do assert(mountains[part][shape], shape) end
      end
    end
  end)

  it("give every impression a place, so that no shape is the only good one", function()
    local count = {}
    for _, shapes in pairs(features.TRAITS) do
      for _, traits in pairs(shapes) do
        count[traits[1]] = (count[traits[1]] or 0) + 1
      end
    end
    for _, trait in ipairs(features.IMPRESSIONS) do assert(count[trait] >= 4, trait) end
  end)

  it("have no shape without an element, and no palace of illness", function()
    for _, shape in ipairs(features.SHAPES.face_shape) do assert(features.ELEMENT[shape]) end
    for _, palaces in pairs(features.PALACES) do
      for _, palace in ipairs(palaces) do
        assert.are_not.equal("illness", palace)
        for _, lang in ipairs { "ko", "en" } do assert(terms[lang].palace[palace], palace) end
      end
    end
  end)
end)
