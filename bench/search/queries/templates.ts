/**
 * How questions are put. In braces: `S` is a speaker, `s` one in lower case, `K1` to `K4` are words of the statement, `I` is
 * one of its words in another form, `M` one that is mistyped.
 */
export const FIRST = {
  d1: ['what did {S} say about {K1} {K2} {K3}'],
  d2: ['who said {K1} {K2} {K3} {K4}'],
  h: ['did {S} mention anything on {I} or {M}?'],
} as const;

/** Written before the search was tuned, with other words of asking, and never to be tuned on. */
export const SECOND = {
  "d'": [
    'is there a quote by {S} regarding {K1} and {K2}',
    'somebody claimed {K1} {K2} {K3}, whose words are those?',
    '{s} on {K1} {K2} {K3}',
    'Can you please tell me how {S} commented on {K1}, {K2} and {K3}?',
    'whose line was it, the one with {K1}, {K2} and {K3}',
    'Hi! Looking for remarks of {S} concerning {K1} / {K2} / {K3}, thanks in advance',
    "I'd like to know which person spoke of {K1} {K2} {K3}.",
    'find me the statement where {S} brings up {K1} and {K2}',
    'any word from {s} as to {K1} {K2}',
  ],
  "h'": [
    'where does {S} talk of {I} {K2}',
    '{K1} {K2} {M} according to whom',
    'Does anybody here remember {S} bringing up {I} and {M}?',
    "what was {s}'s take on {M} {I}",
    'Could you dig up how {S} sees {I}, and {M} too? Cheers!',
  ],
} as const;
