-- Scenes of a symbol and an action that the action's own words would say wrongly, in English.

return {
  -- of anybody
  ["person die"] = "{symbol} passing away",

  ["mountain rise"] = "climbing a mountain", ["stairs rise"] = "going upstairs",
  ["tree rise"] = "climbing a tree", ["stairs fall"] = "slipping on stairs",
  ["horse fall"] = "falling from a horse", ["water fall"] = "falling into water",
  ["sea fall"] = "falling into the sea", ["water eat"] = "drinking water",
  ["clear_water eat"] = "drinking clear water", ["tooth bloom"] = "a new tooth growing",
  ["hair bloom"] = "hair growing", ["tooth fall"] = "teeth falling out",
  ["hair fall"] = "hair falling out", ["car break_up"] = "a car crashing or stopping",
  ["hair wash"] = "washing hair", ["tooth wash"] = "brushing teeth",
  ["ship break_up"] = "a ship foundering", ["beggar give"] = "giving to a beggar",
  ["president receive"] = "being given something by a president",
  ["ancestor receive"] = "being given something by an ancestor",
  ["war win"] = "winning a war", ["game win"] = "winning a contest",
  ["house burn"] = "a house ablaze", ["ancestor laugh"] = "an ancestor smiling",
  ["ancestor speak"] = "an ancestor speaking to you", ["ancestor cry"] = "an ancestor in sorrow",
  ["ancestor die"] = "seeing an ancestor off once more", ["star fall"] = "stars falling",
  ["tooth break_up"] = "teeth breaking", ["nail cut"] = "cutting nails",
  ["snake embrace"] = "a snake winding round you",
}
