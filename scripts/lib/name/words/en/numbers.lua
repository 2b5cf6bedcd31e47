-- The 81 numbers in English: an image | the strength it stands for (the strength to …), and
-- below how to live with it.

return [[
1 first light|begin
  It comes to life when you take a first step nobody has taken yet.
2 a fork in the road|choose one of two
  Put a date on the decision you keep postponing, and much of the weight goes.
3 a young shoot|grow towards an aim
  Plans spoken aloud attract people here, so talk about what you want to do.
4 scattered pieces|bring scattered things together
  Listing everything you have started on one page is already half the work.
5 an open hand|work in balance with others
  It shows in seating the right people round one table.
6 a sound roof|look after what was handed down
  What you learn from elders grows when you carry it on in your own way.
7 straight bamboo|stand up alone and keep going
  With a standard you set yourself, it goes straightest.
8 a dry-stone wall|build up steadily
  It suits work done in small portions over a long time.
9 a hill path at dusk|rest in time and set out again
  Planning the pauses beforehand beats holding out to the end.
10 an empty bowl|fill an empty place anew
  Put down one familiar thing, and something new has room to arrive.
11 spring rain|bring things back to life
  Something you once gave up may go surprisingly well the second time.
12 thin ice|tread with care
  On hurried days, the habit of checking once more is a good handrail.
13 a bright lamp|light the way by thinking
  It burns brighter the more you share what you know.
14 a windy field|stay rooted in the wind
  When things are unsettled, one fixed daily habit keeps you centred.
15 a tree of broad shade|gather and guide people
  Give away a little of your own share, and people gather round.
16 a deep well|draw people by kindness
  Listening first is what brings up good friendships.
17 a strong bow|see a decision through
  With a will this strong, agree on the target before you draw.
18 tempered iron|forge a plan into a result
  Iron is struck while hot: start on the day you make up your mind.
19 a moon behind clouds|wait for the right moment
  While there is no stage, keep a record; it turns into preparation.
20 a dry brook|rest and then flow again
  Write your days off into the calendar before you run dry.
21 the midday sun|go first and open the way
  Look back once when you lead, and more people will follow.
22 autumn frost|finish without haste
  Leave more time for endings than for beginnings, and there is less to worry about.
23 the rising sun|rise quickly and become known
  Chances come early here, so keep one thing ready at all times.
24 a full granary|build plenty from empty hands
  Its greatest talent is the habit of saving small things.
25 a clear bell|let a talent be heard
  Say what is right gently, and the sound carries further.
26 strong rapids|cross high water wisely
  Every turn makes a better story; the trick is not to cross alone.
27 a pine on a cliff|hold a view and still listen
  You need not bend, as long as you hear people out.
28 a long voyage|keep a harbour to come home to
  However often you move, a few people you write to regularly are an anchor.
29 ripening rice|turn learning into results
  Finding a use for what you know matters as much as learning it.
30 a wave that rises and falls|stay balanced
  On a good day, divide what you gain into what to use and what to keep.
31 a stone bridge|set up what lasts
  It gains strength from connecting people who differ.
32 a sail in a fair wind|recognise a chance
  The wind favours a sail that is ready, so give each offer one more day's thought.
33 a ridge at morning|gather force and go far
  With so much momentum, write down why you started and you will keep the direction.
34 a cracked jar|mend small cracks early
  Clearing up a small misunderstanding the same day tames this number.
35 a quiet garden|tend things calmly and refine them
  Its skill shows in cultivating rather than expanding.
36 an eddy|help others and stay whole
  Before you help, say how much you are able to do.
37 a lone peak|overcome and be recognised
  Share what you achieve alone with somebody, and the peak is less lonely.
38 a single brush|make a name by craft
  It tends to shine in making things rather than in managing people.
39 a starry sky|guide many people
  The more people follow you, the more the quiet voices deserve to be heard first.
40 a castle of sand|firm up the ground first
  Time spent on foundations is never wasted here.
41 the open sea|take in much and lead
  Wide enough for opposing views, it suits the seat where they meet.
42 many paths|stay with one thing
  With many gifts, choosing just one for this year is the faster way.
43 petals in the wind|keep what would slip away
  Note for one week where your time and energy go.
44 a misty wood|walk slowly when the way is hidden
  When the view is dim, put off big decisions and do the one thing in front of you.
45 a harbour at dawn|launch what was planned
  Set a date with people who want the same, and things gain momentum.
46 a laden boat|lighten the load and go far
  Hand over one of your duties and the rest will find their pace.
47 a tree in fruit|harvest and share
  Remember first who helped, and the next harvest follows.
48 a clear-sighted guide|counsel others
  You learn most here while teaching.
49 a change of season|move with the times
  Good spells and thin ones take turns, so revise your plans every season.
50 a half moon|be content with half and go on
  Wanting a little less than everything helps what you have to last.
51 ebb and flood|prepare in good times for lean ones
  Set something aside at high tide and the low one is easy.
52 an eye for far hills|look ahead and prepare
  Trust what you see before others do: write it down and use it later.
53 a splendid coat|put the inside before the outside
  Turn some of the effort you spend on appearances inward, and it becomes solid.
54 a stopped mill|set a halted thing going again
  Instead of starting over, give the stuck thing one push from where it stopped.
55 range upon range|look closely when all goes well
  A regular check on what is going well keeps inside and outside the same.
56 a slow cart|go all the way, if slowly
  Your step is steadiest when you stop measuring other people's.
57 plum blossom in snow|flower after the cold
  It is said to grow more fragrant after a difficulty has passed.
58 ground after rain|grow firmer through trials
  One line about what an experience taught you becomes capital later.
59 a cooling brazier|kindle a purpose again
  Rereading why you once began is the best poker for the embers.
60 a road at night|plan and go step by step
  Plan only as far as the lamp reaches, then walk that far.
61 a laden pear tree|join skill and reward
  The better it goes, the more a little modesty keeps people near.
62 a lone island|reach out first
  One message that you send first is a bridge.
63 welcome rain|let good things spread
  What is good for you widens when it is good for those around you.
64 tangled thread|untangle things patiently
  Do not pull; find one end, and the rest follows.
65 a bright house|help those close by to thrive
  Caring for the people nearest to you gives everything else a base.
66 a narrow gate|pass by letting go
  It is narrow with both hands full and wide enough with one free.
67 a kite in the sky|rise unhindered
  Listen to the one who holds the string, and it flies higher.
68 a fine clock|think things out and build them
  Ideas shine once you turn them into something small: a page, a model, a draft.
69 a rocking chair|rest before tiring
  Let small signs of tiredness come before the schedule.
70 an open, quiet field|make good use of solitude
  Give your empty hours a name, and they turn from lonely to spacious.
71 a returning swallow|find ease after effort
  If there is something you mean to do one day, pick the day.
72 sun between clouds|use good hours well
  Keep one list for sunny days and another for cloudy ones.
73 a low hill|climb modestly and steadily
  A promise you can keep takes you further than a lofty goal.
74 a drifting leaf|find work worth doing
  Rather than wait to be asked, make yourself useful in one small way.
75 a fenced field|guard what matters
  It is at ease when you look after what you have instead of adding more.
76 an undone button|set near things right first
  Start with the small matter at home rather than the big one far away.
77 spring in the front garden|carry early gains onward
  Spring lasts longer when the help you once received is passed on.
78 an evening glow|prepare a calm late season
  Leave a little of what comes early for later.
79 a boat looking for anchor|settle on a centre
  Decide on one thing you will not change, and that is your anchor.
80 a deep valley|step back and gather strength
  What builds up while you hold back is the strength for the next step.
81 spring come round again|return and begin in full
  A full circle has closed, a good time to restart something you have done before.
]]
