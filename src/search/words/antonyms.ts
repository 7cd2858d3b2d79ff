/**
 * Words that turn a sentence round when one stands for the other. A line is two sides; every word of one is the
 * opposite of every word of the other.
 */
export const ANTONYMS = `
gain win profit benefit | lose loss suffer
rise increase grow climb up higher more above raise | fall drop decrease decline down lower less below cut reduce
persist continue last resume carry | stop end cease halt finish
begin start open | end stop close finish
accept approve agree welcome support back favour favor endorse | reject refuse oppose disapprove disagree resist veto ban
confirm admit acknowledge affirm | deny refute dispute
allow permit let enable | ban forbid prohibit block prevent obstruct
succeed success successful fruitful | fail failure unsuccessful fruitless
strong stronger strengthen strength | weak weaker weaken weakness
safe sound harmless | unsafe dangerous harmful
legal lawful | illegal unlawful
true right correct | false wrong untrue incorrect
likely probable | unlikely improbable
possible able | impossible unable
pleased happy glad satisfied | displeased unhappy angry upset dissatisfied
friend ally friendly | enemy foe hostile
before early earlier sooner | after late later
first | last
always | never
all every everyone everybody many most | none nobody
many most | few
long | short
large big huge major | small little minor tiny
fast quick rapid | slow
cheap cheaper | expensive dear dearer costly
public open openly | secret secretly private covert
direct directly | indirect indirectly
buy import | sell export
hire employ | fire dismiss sack
join enter | leave quit exit
attack | defend
war fight fighting | peace talk negotiations negotiation ceasefire truce
send | receive get
destroy demolish | establish create build
low lower | high upper higher
support help back | obstruct oppose block hinder
eastern east | western west
northern north | southern south
overt open | covert secret
anti | pro
primary main chief | secondary minor
diplomatic diplomatically peaceful peacefully | military militarily
lost | gained existing won
acceptable | unthinkable unacceptable
recent recently | long
honest sincere genuine | manipulative manipulation dishonest fake trick
unite united | split divide discord
demand | offer
guilty | innocent
good better best | bad worse worst
hope hopeful optimistic | fear pessimistic
trust believe | doubt distrust
ready willing | unwilling reluctant
know known | unknown
reveal disclose publish | hide conceal withhold
advance | retreat
unite unity | divide discord
`;
