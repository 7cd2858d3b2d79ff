/**
 * Words of one family that stemming does not bring together: irregular forms and derived nouns. A line is a family; the
 * match counts almost as much as the same word. From the common irregular verbs of English and its Latin derivations.
 */
export const FAMILIES = `
say says said saying
tell tells told telling
think thinks thought thinking thoughts
know knows knew known knowledge
give gives gave given giving
get gets got gotten getting
take takes took taken taking
make makes made making
come comes came coming
go goes went gone going
see sees saw seen seeing
feel feels felt feeling feelings
leave leaves left leaving
find finds found finding findings
keep keeps kept keeping
hold holds held holding
bring brings brought bringing
buy buys bought buying
sell sells sold selling sale sales
pay pays paid paying payment payments
send sends sent sending
spend spends spent spending
build builds built building
lose loses lost losing loss losses
win wins won winning winner winners
meet meets met meeting meetings
lead leads led leading leader leaders leadership
fall falls fell fallen falling
rise rises rose risen rising
grow grows grew grown growing growth
fight fights fought fighting
teach teaches taught teaching
seek seeks sought seeking
hear hears heard hearing
read reads reading
stand stands stood standing
understand understands understood understanding
speak speaks spoke spoken speaking speaker speech speeches
write writes wrote written writing
break breaks broke broken breaking
choose chooses chose chosen choosing choice choices
steal steals stole stolen stealing theft thefts
begin begins began begun beginning
shoot shoots shot shooting shootings
strike strikes struck striking striker strikers
throw throws threw thrown throwing
draw draws drew drawn drawing
fly flies flew flown flying flight flights
swear swears swore sworn
wear wears wore worn
show shows showed shown showing
freeze freezes froze frozen freezing
forget forgets forgot forgotten
forgive forgives forgave forgiven forgiveness
hide hides hid hidden hiding
drive drives drove driven driving driver drivers
ride rides rode ridden riding
withdraw withdraws withdrew withdrawn withdrawing withdrawal withdrawals
overthrow overthrew overthrown
bear bears bore borne
feed feeds fed feeding
flee flees fled fleeing
mean means meant meaning
deal deals dealt dealing dealings
lend lends lent lending lender lenders loan loans
die dies died dying death deaths dead deadly
friend friends friendly friendship friendships
vanish vanishes vanished disappear disappears disappeared disappearance
born birth births
chair chairman chairwoman chairperson
deny denies denied denying denial denials
reply replies replied replying
propose proposes proposed proposing proposal proposals
decide decides decided deciding decision decisions decisive
deceive deceives deceived deceiving deception deceptive deceit
receive receives received receiving receipt
believe believes believed belief beliefs
prove proves proved proven proof
lie lies lied lying liar liars
offer offers offered offering
refuse refuses refused refusal refusals
approve approves approved approval
arrive arrives arrived arrival
survive survives survived survival survivor survivors
destroy destroys destroyed destruction destructive
defend defends defended defence defense defensive defending
attack attacks attacked attacker attackers
accuse accuses accused accusing accusation accusations accuser accusers
explain explains explained explanation explanations
admit admits admitted admission
permit permits permitted permission
expand expands expanded expansion
invade invades invaded invasion invader invaders
conclude concludes concluded conclusion conclusions
agree agrees agreed agreement agreements
apologise apologises apologised apologize apologizes apologized apology apologies
negotiate negotiates negotiated negotiating negotiation negotiations negotiator negotiators
analyse analyses analysed analyze analyzed analysis analyst analysts
strong stronger strongest strength strengthen strengthens strengthened
weak weaker weakest weakness weaken weakens weakened
long longer longest length lengthen
high higher highest height
deep deeper depth
wide wider width widen
young younger youth
true truth truths truthful
free freed freedom
safe safer safety safely
secure secures secured security
poor poorer poverty
rich richer riches wealthy wealth
hungry hunger
angry anger
proud pride
possible possibly possibility possibilities
impossible impossibility
likely likelihood
necessary necessity need needs needed
responsible responsibility responsibilities
ready readiness
happy happiness
sad sadness
ill illness illnesses
sick sickness
child children kid kids
man men
woman women
person people persons
life lives live living
half halves
wife wives
foot feet
bad worse worst
good better best
economy economic economics economical
politics political politician politicians policy policies
diplomat diplomats diplomatic diplomatically diplomacy
military militarily
territory territories territorial
europe european europeans
peace peaceful peacefully
president presidents presidential presidency
parliament parliamentary parliamentarian parliamentarians
minister ministers ministry ministerial
nation nations national
inflation inflationary
finance finances financial financing
medicine medicines medical
hospital hospitals hospitalise hospitalised hospitalize hospitalized hospitalisation hospitalization
health healthy
science scientific scientist scientists
violence violent violently
silence silent silently
absence absent
evidence evident evidently
difference different differ differs differed differing
intent intend intends intended intention intentions intentional
object objects objected objection objections
oppose opposes opposed opposing opposition opponent opponents
respond responds responded responding response responses
solve solves solved solution solutions resolve
pressure pressures pressured
serve serves served service services
advise advises advised adviser advisor advisers advisors advice
please pleases pleased pleasure
manipulate manipulates manipulated manipulation manipulative
disclose discloses disclosed disclosure disclosures
contribute contributes contributed contribution contributions
produce produces produced production product products producer
reduce reduces reduced reduction reductions
introduce introduces introduced introduction
increase increases increased increasing
infect infects infected infection infections infectious
vaccinate vaccinates vaccinated vaccination vaccinations vaccine vaccines
treat treats treated treatment treatments
employ employs employed employer employers employee employees employment
unemployed unemployment
invest invests invested investment investments investor investors
govern governs governed government governments governor governors
assess assesses assessed assessment assessments
achieve achieves achieved achievement achievements
move moves moved movement moving
argue argues argued argument arguments
judge judges judged judgement judgment
announce announces announced announcement
improve improves improved improvement
require requires required requirement
disagree disagrees disagreed disagreement
fail fails failed failing failure failures
succeed succeeds succeeded success successful successes
depart departs departed departure departures
expose exposes exposed exposure
threat threats threaten threatens threatened threatening
fear fears feared fearful afraid
fright frighten frightens frightened
danger dangers dangerous endanger endangered
risk risks risky
harm harms harmful harmed
doubt doubts doubted doubtful
hope hopes hoped hopeful
help helps helped helpful
use uses used usage
suspect suspects suspected suspicion suspicions suspicious
occupy occupies occupied occupation occupying
annex annexes annexed annexation
conquer conquers conquered conquest conquests
supply supplies supplied supplying supplier suppliers
publish publishes published publication publisher
interview interviews interviewed
leak leaks leaked leaking
sanction sanctions sanctioned
elect elects elected election elections electoral
vote votes voted voting voter voters
resign resigns resigned resignation
appoint appoints appointed appointment
arrest arrests arrested
release releases released
investigate investigates investigated investigation investigations investigator investigators
evacuate evacuates evacuated evacuation
board boards boarded aboard onboard
float floats floated floating afloat
aid aids aided
aide aides
sink sinks sank sunk sinking
hang hangs hung hanging
spread spreads spreading
shrink shrinks shrank shrunk
drink drinks drank drunk drinking
burn burns burned burnt burning
freeze freezes froze frozen freezing
refuse refuses refused refusal
bury buries buried burial
confess confesses confessed confession
betray betrays betrayed betrayal
survey surveys surveyed surveyor
compensate compensates compensated compensation
collide collides collided collision
explode explodes exploded explosion explosions explosive
detect detects detected detection
inspect inspects inspected inspection inspections inspector inspectors
maintain maintains maintained maintenance
proceed proceeds proceeded proceedings
add adds added adding
tie ties tied tying
sue sues sued suing
focus focused focusing focuses
experience experiences experienced experiencing
sacrifice sacrifices sacrificed sacrificing
apply application applications
extend extension extensions
submit submission submissions
divide division divisions
persuade persuasion persuasive
describe description descriptions
compete competition competitor competitors
complain complaint complaints
relieve relief
able ability abilities
wise wisdom
brave bravery
honest honesty
loyal loyalty
cruel cruelty
secret secrecy
private privacy
accurate accuracy
urgent urgency
conspire conspiracy conspirators
testify testimony
rob robbery robber
kill killer killers
injure injury injuries
marry marriage marriages
behave behaviour behavior
qualify qualification qualifications
modify modification
verify verification
notify notification
tax taxation
own owner owners ownership
rent rental
deliver delivery deliveries
discover discovery discoveries
recover recovery
close closure closures
sign signature signatures
mix mixture
seize seizure
pursue pursuit
compare comparison comparisons
hero heroic
tragic tragedy tragedies
democrat democracy
sabotage saboteur saboteurs
hot heat
forge forges forged forgery forgeries
bribe bribes bribed bribery
trick tricks tricked trickery
slave slaves slavery
annul annuls annulled annulment
kilometre kilometres kilometer kilometers km kms
kilogram kilograms kilo kilos kg kgs
minute minutes min mins
hour hours hr hrs
`;
