-- Scenes of a symbol and an action that the action's own words would say wrongly, in Korean.

return {
  -- of anybody
  ["person die"] = "{symbol:이} 세상을 떠나는 장면",

  ["mountain rise"] = "산을 오르는 장면", ["stairs rise"] = "계단을 오르는 장면", ["tree rise"] = "나무에 오르는 장면",
  ["stairs fall"] = "계단에서 미끄러지는 장면", ["horse fall"] = "말에서 떨어지는 장면", ["water fall"] = "물에 빠지는 장면",
  ["sea fall"] = "바다에 빠지는 장면", ["water eat"] = "물을 마시는 장면", ["clear_water eat"] = "맑은 물을 마시는 장면",
  ["tooth bloom"] = "새 이가 나는 장면", ["hair bloom"] = "머리카락이 자라는 장면", ["tooth fall"] = "이가 빠지는 장면",
  ["hair fall"] = "머리카락이 빠지는 장면", ["car break_up"] = "차가 부딪히거나 멈추는 장면", ["hair wash"] = "머리를 감는 장면",
  ["tooth wash"] = "이를 닦는 장면", ["ship break_up"] = "배가 기울거나 가라앉는 장면",
    ["beggar give"] = "거지에게 베푸는 장면",
  ["president receive"] = "대통령에게 무언가를 받는 장면", ["ancestor receive"] = "조상에게 무언가를 받는 장면",
  ["war win"] = "전쟁에서 이기는 장면", ["game win"] = "경기에서 이기는 장면", ["house burn"] = "집이 활활 타오르는 장면",
  ["ancestor laugh"] = "조상이 환하게 웃으시는 장면", ["ancestor speak"] = "조상이 말씀을 건네시는 장면",
  ["ancestor cry"] = "조상이 슬퍼하시는 장면", ["ancestor die"] = "조상을 다시 떠나보내는 장면",
    ["star fall"] = "별이 쏟아지는 장면",
  ["tooth break_up"] = "이가 부러지거나 깨지는 장면", ["nail cut"] = "손톱을 깎는 장면",
    ["snake embrace"] = "뱀이 몸을 감거나 품에 드는 장면",
}
