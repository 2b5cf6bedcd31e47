---@meta

---@class Words
---@field ko string
---@field en string

---@class Field

---@class Refusal

---@class Err
---@field code string
---@field status integer
---@field text string

---@class World
---@field lang string "ko" or "en"
---@field now number unix seconds, a whole number
---@field today string the date in Korea, "2026-11-22"
---@field seed integer the number that chance is made from
---@field sees any true when the model that words this reading is shown its pictures
---@field turns table[] what was said before, in a conversation: { { role, text }, … }, oldest first;
---@field before integer in a conversation, the facts of the turn before; false in the first
---@field context any the earlier reading that the input names in a field of the kind `reading`:
---@field pick fun(list: any[]): any -> one item
---@field draw fun(list: any[], n: integer): table[] -> list of n items, no two the same
---@field chance fun(n: integer, of: integer): boolean -> boolean: true n times out of `of`
---@field server_seed string 32 bytes of chance: of a provable service, and in facts() only

---@class Service.Nouns
---@field about Words a sentence or two for customers
---@field category "fortune"|"image"|"entertainment"|"utility"
---@field conversation? boolean world.turns holds what was said before
---@field cost integer credits, the first time; then the row in the database rules
---@field example table one valid input
---@field format? "text"|"markdown"|"image" instead of output, for what is no JSON
---@field input Field[] what it asks for, in the order of the form
---@field name Words as customers see it
---@field output? Field[] what a reading says
---@field provable? boolean world.server_seed is what chance is made of; reveal() shows it

---@class Service: Service.Nouns
---@field check fun(reading: any, facts: table): true?, string?
---@field compose fun(facts: table, world: World): any
---@field facts fun(input: table, world: World): table?, Refusal?
---@field render fun(reading: any): string
---@field reveal fun(facts: table, server_seed: string): table

---@class Options.birth
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.birth): Field
function birth(name) end

---@class Options.choice
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean
---@field [integer] string|{ [1]: string, ko: string?, en: string? }

---@param name string the member of the JSON
---@return fun(options: Options.choice): Field
function choice(name) end

---@class Options.date
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field max? string
---@field min? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.date): Field
function date(name) end

---@class Options.flag
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.flag): Field
function flag(name) end

---@class Options.group
---@field default? any
---@field en? string
---@field fields? Field[]
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.group): Field
function group(name) end

---@class Options.list
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field item? Field
---@field ko? string
---@field max? number
---@field min? number
---@field optional? boolean

---@overload fun(t: table): table
---@param name string the member of the JSON
---@return fun(options: Options.list): Field
function list(name) end

---@class Options.number
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field integer? boolean
---@field ko? string
---@field max? number
---@field min? number
---@field optional? boolean
---@field step? number

---@param name string the member of the JSON
---@return fun(options: Options.number): Field
function number(name) end

---@class Options.person_name
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field max? number
---@field min? number
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.person_name): Field
function person_name(name) end

---@class Options.photo
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.photo): Field
function photo(name) end

---@class Options.reading
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.reading): Field
function reading(name) end

---@class Options.session
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.session): Field
function session(name) end

---@class Options.text
---@field default? any
---@field en? string
---@field help_en? string
---@field help_ko? string
---@field ko? string
---@field max? number
---@field min? number
---@field multiline? boolean
---@field optional? boolean

---@param name string the member of the JSON
---@return fun(options: Options.text): Field
function text(name) end

---@param nouns Service.Nouns
---@return Service
function service(nouns) end

---The customer's input cannot be read: at which field, and why, in both languages.
---@param field string "birth/month"
---@param why string|Words
---@param code? string
---@return Refusal
function refuse(field, why, code) end

---@type any
null = nil

---A table that never changes again: it is written to JSON once.
---@generic T
---@param t T
---@return T
function constant(t) end

---@param entry table<string, function|table>
---@return table
function routes(entry) end

---@param entry { every: number, run: fun() }
---@return table
function job(entry) end

---@param entry { name: string, models: string[], complete: function?, offline: boolean? }
---@return table
function provider(entry) end
