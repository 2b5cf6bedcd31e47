-- AI 채팅: talk about a birth chart, or about a reading that was had before.
--
-- Each message is a turn.  What is so is computed or was stored, and every reply names what it was
-- said from; who speaks of danger is told where help is, before anything else.

local check = require "lib.chat.check"
local compose = require "lib.chat.compose"
local facts = require "lib.chat.facts"
local markdown = require "lib.words.markdown"

local chat = service {
  category = "utility",
  name     = { ko = "AI 채팅", en = "AI chat" },
  about    = {
    ko = "생일이나 받아 둔 풀이를 놓고 도사, 친구, 상담가의 말투로 이야기를 나눠요. 앞에서 한 말을 기억하고, 답마다 무엇을 보고 "
      .. "말했는지 알려 드려요.",
    en = "Chat with an AI about your birth chart or a reading you had, in the voice of a sage, a "
      .. "friend or a counselor. It remembers the conversation and names what each reply rests on.",
  },
  cost     = 5,
  conversation = true,

  input = {
    session "session_id" { ko = "이어 갈 대화", en = "Conversation to go on with", optional = true,
      help_ko = "비워 두면 새 대화를 시작해요.", help_en = "A new one begins when it is left out." },
    text "message" { ko = "메시지", en = "Message", max = 2000, multiline = true },
    choice "persona" { ko = "누구와 이야기할까요?", en = "Who to talk to",
      { "dosa", ko = "도사", en = "The sage" }, { "friend", ko = "친구", en = "The friend" },
      { "counselor", ko = "상담가", en = "The counselor" }, optional = true,
      help_ko = "비워 두면 앞 차례의 말투 그대로, 처음이면 친구예요.",
      help_en = "Whoever it was in the turn before; at first the friend." },
    group "context" { ko = "무엇에 대해", en = "About what", optional = true,
      help_ko = "한 번 보내면 그 대화에 남아 있어요.", help_en = "Sent once, it stays for the conversation.",
      fields = {
        reading "reading_id" { ko = "받아 둔 풀이", en = "A reading you had", optional = true },
        birth "birth" { ko = "태어난 때", en = "Birth", optional = true },
      } },
  },

  output = {
    text "reply" { ko = "답", en = "Reply", max = 3000 },
    list "suggestions" { ko = "이어서 물어볼 말", en = "What to say next", min = 3, max = 3,
      item = text "suggestion" { max = 120 } },
    list "sources" { ko = "무엇을 보고 말했는지", en = "What it was said from", min = 1, max = 16,
      item = text "source" { max = 60 } },
  },

  example = {
    message = "올해 연애운은 어때요?", persona = "counselor",
    context = { birth = { calendar = "solar", year = 1990, month = 5, day = 15, hour = 14,
      minute = 30, gender = "female", place = "서울" } },
  },
}

function chat.facts(input, world)
  local found, wrong = facts.of(input, world)
  if not found then return nil, refuse(wrong.field, wrong.why, wrong.code) end
  return found
end

function chat.compose(found)
  return compose.of(found)
end

function chat.check(reply, found)
  return check.of(reply, found)
end

function chat.render(reply)
  local lines = { markdown.text(reply.reply), "" }
  for _, suggestion in ipairs(reply.suggestions) do
    lines[#lines + 1] = "- " .. markdown.text(suggestion)
  end
  return table.concat(lines, "\n")
end

return chat
