local english = require "lib.dream.english"

describe("an English word", function()
  it("has its plural", function()
    for word, many in pairs { snake = "snakes", fox = "foxes", peach = "peaches", baby = "babies",
      key = "keys", ["tooth=teeth"] = "teeth", ["hot.spring"] = "hot springs" } do
      assert.are.equal(many, english.nouns(word)[2])
    end
    assert.are.same({ "water" }, english.nouns "water=-")
  end)

  it("has the forms of its verb", function()
    for verb, forms in pairs {
      ["chase"] = "chase chases chasing chased", ["hug+"] = "hug hugs hugging hugged",
      ["bite/bit/bitten"] = "bite bites biting bit bitten", ["die"] = "die dies dying died",
      ["cry"] = "cry cries crying cried", ["catch/caught"] = "catch catches catching caught" } do
      assert.are.equal(forms, table.concat(english.verbs(verb), " "))
    end
    assert.are.equal("ran away", english.verbs("run+/ran/run:away")[4])
  end)
end)
