-- Love, in English: the spouse palace, the spouse star and what touches them.

return {
  young = "This is a young chart: take it as a sketch for later, and now of family and friends.",

  -- By the ten god of the day branch, the seat of the partner.
  palace = {
    companion = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: you are at ease "
        .. "walking side by side like friends.",
      "In the partner's seat, {day_branch}, sits {day_god}; equals who respect each other's ground "
        .. "last long.",
    },
    rob_wealth = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: attraction and "
        .. "rivalry both burn, and giving way once is strength.",
      "In the partner's seat, {day_branch}, sits {day_god}; shared adventures are a joy, and clear "
        .. "terms on money help.",
    },
    eating_god = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: meals and laughter "
        .. "are what love grows on.",
      "In the partner's seat, {day_branch}, sits {day_god}; you open up to someone who makes daily "
        .. "life comfortable.",
    },
    hurting_officer = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: wit and good talk win "
        .. "you over.",
      "In the partner's seat, {day_branch}, sits {day_god}; frankness is your charm, best with one "
        .. "breath before the words.",
    },
    indirect_wealth = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: lively people with a "
        .. "wide view bring you to life.",
      "In the partner's seat, {day_branch}, sits {day_god}; love is fun with you, and small "
        .. "promises kept build trust.",
    },
    direct_wealth = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: someone steady whose "
        .. "life is in order fits you well.",
      "In the partner's seat, {day_branch}, sits {day_god}; you love by getting to know and "
        .. "planning a home together.",
    },
    seven_killings = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: strong, striking "
        .. "people move you.",
      "In the partner's seat, {day_branch}, sits {day_god}; the spark is intense, so look also for "
        .. "someone you can rest with.",
    },
    direct_officer = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: courteous, dependable "
        .. "people stay in your life.",
      "In the partner's seat, {day_branch}, sits {day_god}; love deepens where promises are kept.",
    },
    indirect_resource = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: you long to be "
        .. "understood without many words.",
      "In the partner's seat, {day_branch}, sits {day_god}; someone who respects your time alone "
        .. "suits you.",
    },
    direct_resource = {
      "The partner's seat, {day_branch} of your day branch, holds {day_god}: you lean towards "
        .. "people who care and can teach you.",
      "In the partner's seat, {day_branch}, sits {day_god}; a warm give and take becomes your "
        .. "home.",
    },
  },

  -- The spouse star by how many letters show it.  Tradition reads wealth for a
  -- man and authority for a woman; both are only one way to look.
  star = {
    none = {
      "Tradition looks to {spouse} as the star of partnership; no letter shows it, so love tends "
        .. "to open for you when you arrange the meeting yourself.",
      "The partnership star, {spouse}, does not show. A step into company is the key.",
      "{spouse}, the partnership star, is not on the surface; love that comes slowly goes deep.",
    },
    one = {
      "Tradition looks to {spouse} as the star of partnership; with {spouse_count} of it, your "
        .. "heart gathers on one person.",
      "The partnership star, {spouse}, shows in {spouse_count}: one deep meeting suits you better "
        .. "than many.",
      "{spouse}, the partnership star, shows in {spouse_count}; you are constant, and may show a "
        .. "little more.",
    },
    some = {
      "Tradition looks to {spouse} as the star of partnership; with {spouse_count} of it, chances "
        .. "to meet come evenly.",
      "The partnership star, {spouse}, shows in {spouse_count}: people see your charm, so choose "
        .. "who puts you at ease.",
      "{spouse}, the partnership star, shows in {spouse_count}; see first whether you can talk "
        .. "together.",
    },
    many = {
      "Tradition looks to {spouse} as the star of partnership; with {spouse_count} of it, "
        .. "attraction is frequent and a yardstick helps.",
      "The partnership star, {spouse}, shows in {spouse_count}: look longest at the one who makes "
        .. "you calm.",
      "{spouse}, the partnership star, shows in {spouse_count}; love takes much room in your life "
        .. "and is kinder when your own hours are kept.",
    },
  },
  star_unknown = {
    "As no gender was given, both partnership stars were read: Wealth (財星) with {wealth_count} and "
      .. "Officer (官星) with {officer_count}.",
    "Both partnership stars were looked at: {wealth_count} of Wealth (財星), {officer_count} of "
      .. "Officer (官星).",
  },

  -- What touches the day branch.
  touch = {
    six_harmony = "The {rel} ties your day branch warmly to {rel_place}; you and those near you "
      .. "work hand in hand.",
    trine = "Your day branch joins the {rel}, so love grows among people who share your aims.",
    half_trine = "Your day branch is in the {rel}; setting a goal together brings you closer.",
    direction = "Your day branch is part of the {rel}: those you call your own you look after "
      .. "deeply.",
    clash = "The {rel} sets your day branch moving against {rel_place}; space and talk renew the "
      .. "bond.",
    punishment = "The {rel} at your day branch polishes both sides; a request works better than a "
      .. "correction.",
    ["break"] = "The {rel} at your day branch can shift plans, so confirm them often.",
    harm = "The {rel} at your day branch lets small hurts gather; share them the same day.",
    resentment = "The {rel} at your day branch is near and touchy at once; expectations said aloud "
      .. "prevent misunderstanding.",
    ghost_gate = "The {rel} at your day branch makes you sensitive; deep rapport needs rest beside "
      .. "it.",
    none = "No harmony or clash pulls at your day branch, so you choose the pace of love yourself.",
  },
  charm = {
    dohwa = { "The {charm} in your {charm_place} lets your appeal show without effort.",
      "The {charm} in your {charm_place} draws the eye; the more you express, the wider your "
        .. "circle." },
    hongyeom = { "The {charm} in your {charm_place} wins people with quiet warmth.",
      "The {charm} in your {charm_place} is a warm glance; your appeal deepens close up." },
    none = { "Without the showy Peach Blossom (桃花), your charm is that you improve on "
      .. "acquaintance.",
      "Your charm is constancy rather than the Peach Blossom (桃花); you shine from the second "
        .. "meeting on." },
  },

  -- Longer when love was asked for: what this year brings to it.
  more_star = {
    "In {target_year} {year_god} comes in as a partnership star, a good time to meet and to move a "
      .. "relationship on.",
    "For you the {year_god} of {target_year} is a partnership star, fit for saying what you feel.",
  },
  more_plain = {
    "The year {target_year} is ruled by {year_god}, and the partnership star is quiet; tend "
      .. "yourself and those already near.",
    "The {year_god} of {target_year} puts daily life first, so let love keep an easy pace.",
  },
  more_care = {
    peer = "To keep love growing, say that you are on the same side before you say who is right.",
    output = "To keep love growing, leave as much time for listening as for what you want to say.",
    wealth = "To keep love growing, put time together in the calendar before presents.",
    officer = "To keep love growing, speak of what weighs on you before duty gets heavy.",
    resource = "To keep love growing, do not only think your thanks; say them, however briefly.",
  },
}
