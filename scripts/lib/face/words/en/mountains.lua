-- The five mountains of a face in English, by the shape of the part that each is.

return {
  forehead = {
    wide = "The southern mountain is the forehead: a broad slope with sun on all of it.",
    rounded = "The southern mountain is the forehead: a rounded hill that the wind glides over.",
    straight = "The southern mountain is the forehead: a level plateau, close to the sky.",
    narrow = "The southern mountain is the forehead: a neat little hill you can climb in one go.",
  },
  nose = {
    straight = "The central mountain is the nose: a straight peak that shows the way from any "
      .. "side.",
    rounded = "The central mountain is the nose: a rounded summit where people stop to rest, on "
      .. "the way up and on the way down.",
    small = "The central mountain is the nose: a low summit that lets the land around it look "
      .. "wide.",
    prominent = "The central mountain is the nose: a peak that people know by name from far away.",
  },
  cheekbones = {
    high = "The cheekbones are the mountains of east and west: two clear heights that face each "
      .. "other.",
    full = "The cheekbones are the mountains of east and west: under deep soil, they hold the "
      .. "valley warm.",
    flat = "The cheekbones are the mountains of east and west: long low ridges that leave the view "
      .. "open.",
    wide = "The cheekbones are the mountains of east and west: set far apart, they keep the wind "
      .. "out.",
  },
  chin = {
    rounded = "The northern mountain is the chin: it sits in a curve and catches all the water "
      .. "that runs down.",
    square = "The northern mountain is the chin: a wide rock that the whole landscape stands on.",
    pointed = "The northern mountain is the chin: a slim ridge that ends the landscape lightly.",
    prominent = "The northern mountain is the chin: it comes a step forward, first to greet a "
      .. "guest.",
  },
}
