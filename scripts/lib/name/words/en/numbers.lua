-- The 81 numbers in English: an image, and the strength it stands for (the strength to …).

return [[
1 first light|begin
2 a fork in the road|choose one of two
3 a young shoot|grow towards an aim
4 scattered pieces|bring scattered things together
5 an open hand|work in balance with others
6 a sound roof|keep and increase what was handed down
7 straight bamboo|stand alone and press on
8 a dry-stone wall|build up steadily
9 a hill path at dusk|rest in time and set out again
10 an empty bowl|fill an empty place anew
11 spring rain|bring things back to life
12 thin ice|tread with care
13 a bright lamp|light the way with wit
14 a windy field|stay rooted in the wind
15 a tree of broad shade|gather and lead people
16 a deep well|draw people by kindness
17 a strong bow|see a decision through
18 tempered iron|forge a purpose into a result
19 a moon in cloud|wait for the right moment
20 a dry brook|rest and then flow again
21 the midday sun|go first and open the way
22 autumn frost|finish without haste
23 the rising sun|rise quickly and become known
24 a full granary|build plenty from empty hands
25 a clear bell|let a talent be heard
26 strong rapids|cross high water wisely
27 a pine on a cliff|hold a view and still listen
28 a long voyage|keep a harbour to come home to
29 ripening rice|turn learning into results
30 a wave that rises and falls|keep in balance
31 a stone bridge|set up what lasts
32 a sail in a fair wind|recognise a chance
33 a ridge at morning|gather force and go far
34 a cracked jar|mend small cracks early
35 a quiet garden|tend and refine calmly
36 an eddy|help others and stay whole
37 a lone peak|overcome and be recognised
38 a single brush|leave a name by craft
39 a starry sky|guide many
40 a castle of sand|firm up the ground first
41 the open sea|take in much and lead
42 many paths|stay with one thing
43 petals in the wind|keep what would slip away
44 a misty wood|walk slowly when the way is hidden
45 a harbour at dawn|launch what was planned
46 a laden boat|lighten the load and go far
47 a tree in fruit|reap and share
48 a clear-sighted guide|counsel others
49 a change of season|move with change
50 a half moon|be content with half and go on
51 ebb and flood|prepare in good times for lean ones
52 an eye for far hills|look ahead and prepare
53 a splendid coat|fill the inside before the outside
54 a stopped mill|set a halted thing going again
55 range upon range|look closely when all goes well
56 a slow cart|go all the way, if slowly
57 plum blossom in snow|flower after the cold
58 ground after rain|grow firmer through trials
59 a cooling brazier|kindle a purpose again
60 a road at night|plan and go step by step
61 a laden pear tree|join skill and gain
62 a lone island|reach out first
63 welcome rain|let good things spread
64 tangled thread|untangle patiently
65 a bright house|make those around one thrive
66 a narrow gate|pass by letting go
67 a kite in the sky|rise unhindered
68 a fine clock|think out and invent
69 a rocking chair|rest before tiring
70 an empty field|turn solitude to use
71 a returning swallow|find ease after effort
72 sun between clouds|use good hours well
73 a low hill|climb modestly and steadily
74 a drifting leaf|find work worth doing
75 a fenced field|guard what matters
76 an undone button|set near things right first
77 spring in the front garden|carry early gains onward
78 an evening glow|prepare a calm late season
79 a boat looking for anchor|settle on a centre
80 a deep valley|step back and gather strength
81 spring come again|return and begin in full
]]
