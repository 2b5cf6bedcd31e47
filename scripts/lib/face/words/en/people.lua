-- A face among other people, in English.

return {
  first_met = {
    warm = "When you meet somebody, your warmth gets there first. On days when it is hard to say "
      .. "no, remember that a no can be kind too.",
    lively = "When you meet somebody, you bring the spark. Leave a gap now and then for them to "
      .. "light their own, and the talk will last longer.",
    steady = "You come across as somebody who will still be there after a long silence. Say so out "
      .. "loud once in a while; people like to hear it.",
    delicate = "You seem to hear what was not said. When the guessing drags on, it is easier on "
      .. "you to ask.",
    frank = "People trust your words because you sound the same outside as inside. The truer a "
      .. "remark is, the further it carries if you say it softly.",
    open = "Very different people are at ease around you. While you make room for everybody's "
      .. "stories, do not leave out your own.",
    focused = "A few deep friendships seem to suit you better than many. On a busy day, one short "
      .. "message is enough to keep them deep.",
    calm = "Silence is not awkward beside you. When you are glad, though, you can afford to show "
      .. "it a little more.",
  },
  talk = "Put eyes and mouth side by side, and a conversation in your style would be this: {look}, "
    .. "and then {speak}.",
  look = {
    large_round = "your eyes say hello first", long_narrow = "you watch for a while",
    upturned = "your eyes make the first move", downturned = "you hear the other person out",
  },
  speak = {
    full = "you say thank you in so many words", thin = "you pick the one word that fits",
    wide = "you answer with a big laugh", small = "you add only the line that is needed",
  },
  love = {
    warm = "In love, asking how the day went is how you say it. Practise being on the receiving "
      .. "end, too.",
    lively = "In love, your gift is finding something to laugh about together. Spend the dull days "
      .. "together as well as the bright ones.",
    steady = "In love, you show it by being there more than by saying it. Now and then a single "
      .. "flower is quicker than ten promises.",
    delicate = "In love, a single look can move you. Hurt feelings are easiest to mention while "
      .. "they are small.",
    frank = "In love, showing how you feel suits you better than playing games. Give the answer "
      .. "time to come, though.",
    open = "In love, you take people as they are and do not try to change them. Do keep track of "
      .. "what you gave gladly and what you only put up with.",
    focused = "In love, you have eyes for one person and keep them there. A look does not say it "
      .. "all, so put it into words as well.",
    calm = "In love, slow and deep seems to be your pace. If somebody is waiting, let them know.",
  },
  friends = {
    warm = "Among friends, you are the one who holds out a hand. On days when you are tired, it is "
      .. "fine to rest.",
    lively = "Among friends, you start the game. Ask the quiet one what they would like to play.",
    steady = "Among friends, you remember what was agreed. A day without any plan can be good too.",
    delicate = "Among friends, you see first when somebody is upset. Say so when it is you.",
    frank = "Among friends, you say when you do not like something. Begin with \"I\", and it is "
      .. "easier to hear.",
    open = "Among friends, you make room for the new kid. Keep a place for yourself as well.",
    focused = "Among friends, you like to play deeply with one or two. Joining another game might "
      .. "be fun.",
    calm = "Among friends, you do not raise your voice in a quarrel. Let out a little more of what "
      .. "you think inside.",
  },
  young = "This is a face that is still growing, and the impression it gives will go on changing. "
    .. "So this speaks only of friends and family, and is best read together with a grown-up.",
  -- For those who asked about people.
  this_week = {
    warm = "This week, ask a small favour of somebody you usually look after. Leaning on people is "
      .. "a kindness too.",
    lively = "This week, go for a walk with somebody and say very little. Being quiet together can "
      .. "be fun as well.",
    steady = "This week, say thank you out loud to somebody who has always been there. They may "
      .. "know it; it is different to hear it.",
    delicate = "This week, write down the name of somebody you are at ease with, and give that "
      .. "person your time first.",
    frank = "This week, swap one opinion for one compliment. From you, it will not sound empty.",
    open = "This week, tell your own news first in a circle where you mostly listen. They may well "
      .. "have been wondering.",
    focused = "This week, make one appointment without an end. The deep talk comes late.",
    calm = "This week, send one line to say that you were glad to see somebody. Short is fine, as "
      .. "long as it comes from you.",
  },
}
