/** States, parties, elections and talks. A line is a group of words that ask the same of one event. */
export const POLITICS = `
abolish scrap repeal axe
accusation allegation
accuse allege blame
admit acknowledge concede
adopt pass approve
advise recommend
affected hit
agenda programme
agree accept consent
aid help assistance
ambassador envoy diplomat
announce declare reveal unveil announcement
annul cancel void nullify scrap
apologise regret sorry apology
appear attend
apply cover affect concern
apply valid hold
appoint name nominate choose pick select
approve back endorse ratify pass adopt
assure promise
asylum refuge
attend present participate
attend visit come
author write writer
ballot vote
block obstruct prevent stop hold
border frontier
broker mediate negotiate arrange
budget spending
candidate contender nominee hopeful runner
chair chairman preside
chancellor pm premier
chief head boss director chair
citizen national
citizenship nationality passport
claim allege assert
coalition alliance
code rule regulation standard
condemn denounce
confirm verify acknowledge confirmation
council councillor
critic opponent
criticise condemn blast slam denounce attack criticism
deal agreement accord pact treaty
delegate envoy representative
demand condition term
demand request ask call urge
depose overthrow oust
deputy vice
discuss talk debate discussion
dismiss sack fire oust axe remove
dissent oppose disagree
draft write author wrote
elect vote choose
election poll vote ballot
embassy consulate
exempt exception exemption exclude waiver
expect predict forecast anticipate
explain account
foreign overseas
govern rule run
government administration cabinet
hearing session
hit affect strike
host hold
impact affect effect hit
impose introduce levy slap
include cover count contain
independence secession
influence sway
insist demand
intervene interfere
introduce impose
invite ask
invite invitation
involve role participate
join enter accession membership
junta regime military
know aware
law bill
lead ahead
leader head boss chief
leak disclose
leave exit quit withdraw
letter note memo
lift drop scrap remove abolish end
lobby lobbyist
loosen ease relax
lose defeat loss
lose forfeit strip
majority most
mandate power authority
mediator broker intermediary
meet meeting summit
meeting summit talk
member mp lawmaker
mention discuss address
minister secretary
ministry department
monitor observer watch
mp lawmaker legislator parliamentarian
negotiate talk negotiation
negotiator envoy mediator
neighbour neighbouring
observer monitor
official officer
oppose against opposition
opposition opponent
overthrow topple depose
parliament congress legislature assembly
participate join
petition signature
plan intend intention
plan proposal scheme blueprint
poll survey
praise applaud hail commend
premier pm
present there
president leader
promise pledge vow commit guarantee
proposal plan draft offer
propose suggest proposal idea
protest demonstration rally march demo
protester demonstrator marcher
publish release disclose
rally protest
ready willing prepared agree
reason cause motive explanation
recognise recognize accept
recount count
referendum plebiscite vote
reform overhaul change
reject refuse oppose
reject veto block
replace successor succeed next
representative negotiator envoy
request ask seek petition
resign quit leave resignation
respect observe hold keep obey
responsible charge behind
reveal disclose
riot unrest disorder
role part involvement involved
rule govern control
run head lead manage
sanction restriction measure
scandal affair
scrutiny inquiry
seat mandate
secret confidential classified
senator lawmaker
session meeting sitting
sign ratify
speech address
spokesman spokeswoman spokesperson
sponsor back support
state country nation
successor heir
suggest recommend
support back favour endorse
talk negotiation dialogue discussion conversation
tally count
tariff duty levy
tell inform
tighten toughen stricter
topic subject issue
trip visit journey
turnout participation
turnout voted
unanimous everyone
veto block
visa permit
visit trip travel
vote ballot poll election
walkout leave
wall fence
want demand seek wish
warn caution alert warning
win victory triumph
`;
