/**
 * Everyday words of news that are said for one another. A line is a group; a match through it counts less than the word
 * itself and never carries an answer alone. `_` joins two words that mean it together. Groups hold words that can stand
 * in each other's place in a report; opposites and near-opposites never share one.
 */
export const SYNONYMS = `
banking_on bank_on count_on counting_on rely_on relying_on depend_on hope_for
fee fees charge charges toll tolls tariff dues levy
cheaper lower reduced smaller less
dearer higher costlier more_expensive
military army soldiers troops forces armed_forces
soldier troops army servicemen
unload offload discharge empty
load loading
price_tag cost costs value estimate
estimate estimated put calculate reckon
abroad overseas foreign other_countries foreign_countries outside
hire recruit employ bring_in brought_in
strikebreaker strikebreakers scab scabs replacement_workers blackleg blacklegs
walkout strike stoppage industrial_action work_stoppage
union workers_union labour_union
pay_rise raise pay_increase wage_increase more_money pay_hike higher_wages
accept settle_for agree_to be_content take
contract agreement deal
holiday holidays christmas
settled resolved over deal solved
resident residents citizen citizens inhabitant inhabitants townspeople locals public people
support back favour favor endorse side_with sympathise
oppose against reject disapprove
robot automatic automated driverless unmanned autonomous self_driving
machine machines automation robots
screen monitor computer
software code program programme computer bug
fault bug defect error failure glitch malfunction
cable rope wire
fray wear_out wearing_out tear worn
hear notice perceive
colleague coworker workmate
crane cranes
medicine medicines drug drugs medication insulin
stuck stranded trapped held_up blocked
gate gates entrance
picket pickets picketers picket_line strikers
turn_back turned_back stopped blocked sent_back
unlawful illegal against_law unlawfully
lawful legal allowed
court courts judges judge
ban outlaw prohibit forbid
selfish egoistic greedy
mediate mediation arbitrate arbitration conciliation
announce announced declare proclaim
vessel vessels ship ships boats boat
wait waiting queue queuing anchored
poll survey pollster
predict forecast foresee prophesy expect
owner proprietor boss
answer_calls respond reply reachable
disappear vanish missing
route service line
relocate move shift transfer switch
rival competitor competing
berth berths dock docks
exploit use take_advantage profit
dispute quarrel row conflict fight
push_for press demand lobby
approve endorse back bless authorise authorize
betrayed hurt let_down abandoned stabbed
newspaper press media paper journalists
invent made_up fabricate fiction fabricated fairy_tale
weapon arms gun
investigate probe inquiry look_into
data figures numbers information statistics
raw original unprocessed
publish release make_public open_up disclose
settle end resolve decide
row argument debate dispute
warm hot heat
cold_chain refrigeration fridge cooling
batch lot shipment consignment
temperature warm
mosquito mosquitoes mosquitos insects
nursery breeding_ground
mud sludge silt
ward wards hospital beds
bed beds wards
scare frighten scared deter put_off worry
parent parents mothers fathers moms dads mums families
refuse stop decline avoid
immunise immunize vaccinate inoculate jab
immunisation vaccination inoculation
sign signed put_name signature
form forms paperwork report reports documents
diagnosis disease illness
chart charts file files records
instruct told order ordered instructions
hide conceal cover_up secret withhold withheld hold_back suppress keep_quiet
safe harmless secure sound
doubt question sceptical unsure suspect
baby babies infant infants newborns toddlers
family families relatives next_kin
pay money compensation payment payout
reservoir lake dam
refill full fill water_back
prove show demonstrate establish
prevent stop avert avoid
side_effect adverse_event reaction complication
halt stop suspend interrupt pause break_off
resume restart continue
council body organisation board committee
regulator authority watchdog agency
professor scientist academic researcher scholar
pharma drugmaker pharmaceutical drug_company
helicopter aircraft chopper aeroplane
missile rocket
shoot_down hit strike bring_down
ice icing frozen freeze
blade blades rotor rotors
blame cause due responsible
blueprint blueprints drawing drawings designs plans
sell sold flog flogged trade
neighbour neighbours neighboring neighbouring other_side
minutes protocol record transcript notes
publish release disclose
demand urge call_for ask
resign step_down quit
pledge pledges promise promises promised pledged
drop water
river stream water
silence shut_up quiet mouths_shut
envelope envelopes letter letters mail post
deliver pass
postman messenger courier
theatre theater show play spectacle charade farce
lender lenders bank banks creditors
election vote power_again
stay_power win_election re_elected
president head_of_state
barracks bases camps
condition conditions terms provided
host venue place site
round meeting session
delegation delegations negotiators
in_return exchange return
extra additional more further
troops soldiers army armies
retired former ex
learn hear find_out
barber hairdresser cuts_hair
map chart maps
border frontier boundary line
metre meters metres
interest_rate borrowing_cost rate rates
raise increase hike lift
loan loans borrowing credit lending
inflation price_rises rising_prices prices
minutes_leak leak
currency money
exporter exporters
order orders
payslip wages salary
gift present
leap jump
dark unknown
rumour rumours gossip hearsay
resignation departure exit
dismiss fire sack remove oust
post job office position
assure promise guarantee
telephone phone call
privately behind_closed confidentially off_record
describe call label
secret confidential hidden
member membership
vote voted ballot
unanimous unanimously
comma word
tidy edit clean_up alter
talks negotiations negotiating negotiate bargaining dialogue discussions talk_peace
ceasefire truce armistice cease_fire stop_fighting halt_fighting
freeze pause halt stop frozen
war conflict fighting hostilities combat warfare battle
peace settlement
agreement deal accord pact treaty settlement
secret covert hidden clandestine backchannel back_channel secretive undercover confidential
secretly covertly quietly behind_closed
reveal disclose name identify divulge expose unmask
anonymous unnamed undisclosed unidentified nameless unknown
intermediary intermediaries middleman middlemen mediator go_between messenger emissary envoy
message signal word hint overture
signal indicate hint
offer propose suggestion proposition proposal
ready prepared willing open readiness willingness
willing open inclined
give_up abandon drop relinquish waive renounce concede let_go surrender cede forgo sacrifice
accept agree swallow tolerate recognise recognize acknowledge
reject rejected refuse decline turn_down rebuff dismiss spurn
deny denied dispute contradict rebut refute
doubt sceptical skeptical question unconvinced
unsure uncertain not_sure undecided
rumor rumour gossip hearsay speculation whispers rumors rumours
claim allege assert maintain contend
accuse blame allege fault
criticise criticize slam condemn denounce attack blast lambast
praise welcome applaud hail commend
warn caution alert
demand insist require call_for urge
request ask appeal plea
promise pledge vow commit guarantee
threaten menace intimidate
admit concede acknowledge confess own_up
apologise apologize sorry regret
confirm verify corroborate
emphasise emphasize stress underline highlight underscore
decide determine choose
goal aim objective purpose target ambition intention
aims goals objectives intentions ambitions plans
reason motive cause why
attempt try effort bid
want desire wish seek
hope wish expect
expect anticipate forecast predict foresee
prospect chance likelihood possibility odds outlook
prospects chances odds hopes
persist continue go_on keep_on carry_on proceed last
end finish conclude stop over
begin start launch commence kick_off
cancel call_off scrap abort
delay postpone defer put_off suspend
advantage upper_hand edge superiority winning ahead
win prevail triumph victory
lose defeat beaten
fail fall_through break_down collapse collapsed
collapse collapsed fell break_down broke_down
land territory
divide split discord wedge
wedge discord division
vanish missing lost gone went_missing
happen occur
vote poll
settle resolve settlement deal
shoot_down hit down downed
hide conceal cover_up secret
bless approve endorse approval blessing
firm company
baby babies infant infants newborn
press newspaper newspapers media
newspaper paper
made_up invented fabricated fiction novel fairy_tale
insulin drugs
truck lorry trucks lorries
city town
townspeople residents locals inhabitants
royal king
insider insiders sources
failed fruitless unsuccessful failure botched futile
offensive assault push attack campaign
counteroffensive counterattack counter_offensive
difficulties problems trouble troubles struggles hardship obstacles struggled
problem issue trouble difficulty snag hitch
block obstruct hinder impede veto thwart hamper stall prevent
help aid assist support back
support supporting backing backed endorse
aid assistance relief
oppose resist object
opposition objection objections resistance
split divide discord division divisions disunity rift wedge infighting
sow stir spread
unsettle worry alarm disturb rattle scare unnerve
worried concerned anxious nervous afraid alarmed
concern worry fear anxiety unease
angry furious outraged livid mad
happy pleased glad delighted satisfied thrilled
unhappy upset dissatisfied displeased
sad saddened heartbroken
surprised shocked stunned astonished
unthinkable unacceptable inconceivable unimaginable intolerable out_of_question
trick ploy ruse manipulation trickery deception scheme manoeuvre maneuver tactic stunt manipulative disinformation
fool deceive trick mislead dupe con fooled
lie lies falsehood untruth
classic typical textbook
fake bogus false sham phoney
true correct accurate
wrong incorrect inaccurate mistaken
friendly cordial cosy cozy close warm
relations ties relationship links
friend ally partner
allies friends partners
enemy foe adversary
join accession membership enter entry
member membership
alliance nato bloc
neutral neutrality nonaligned
territory territories land lands soil ground
occupation occupied control seized
conquest annexation seizure land_grab
gains conquests
border frontier boundary
army military troops forces soldiers
soldier troop serviceman
weapon weapons arms
missile rocket
bomb explosive
bombing blast explosion
shooting gunfire
kill slay murder
killed dead died deaths killing
dead deceased killed
injured wounded hurt
victim casualty
casualties victims
attack strike raid assault
hit struck damaged
destroy wreck demolish ruin
damage harm
protect defend safeguard shield
security safety
framework order architecture system structure
establish create set_up found build
change alter shift modify
new fresh novel
main primary chief principal key central
long lengthy prolonged lasting
long_term lasting permanent durable
short brief
fast quick rapid swift speedy
slow sluggish
big large huge major massive enormous
small little minor tiny
important significant crucial vital
serious grave severe
difficult hard tough
easy simple
dangerous unsafe hazardous risky
safe harmless secure sound
quiet silent
run operate operator runs
globe map earth
extra additional more
twice double
blueprint drawing drawings blueprints plans
rocket missile
barber hairdresser
expensive costly pricey dear
cheap inexpensive
price cost costs prices
pay salary wage wages salaries earnings
pay_rise raise pay_increase wage_increase pay_hike
money cash funds funding
fund finance bankroll
tax levy duty
debt liabilities
budget spending
profit earnings profits
loss losses deficit
rise increase climb jump surge soar go_up grow hike raise
fall drop decline decrease decline slump tumble plunge go_down dip
cut reduce lower slash trim
double twofold
half halve
rate rates
inflation prices cost_living
economy economic
growth expansion
recession downturn slump
crisis emergency
bank lender
loan credit
company firm business corporation enterprise
boss chief head director manager ceo executive
worker employee staff workers employees workforce
job jobs employment work
union unions
strike walkout stoppage industrial_action walk_out
strikers picketers
dock docks port harbour harbor quay
docker dockers dockworkers dockworker longshoremen stevedores
ship vessel ships vessels boat
cargo freight goods shipment
container containers
factory plant mill
farmer growers grower
trade commerce
export exports
import imports
fire sack dismiss lay_off
hire recruit
resign quit step_down stand_down
replace substitute swap
government cabinet administration authorities
country nation state
capital city
citizens people public residents population
parliament legislature assembly congress
lawmaker deputy legislator mp parliamentarian
law legislation bill act
rule rules regulation regulations
court tribunal judges
judge magistrate
trial case
police cops officers
arrest detain apprehend
prison jail
crime offence offense
guilty culpable
investigation inquiry probe enquiry
investigate probe examine look_into
evidence proof
document file paper papers
letter note
report account
minutes record transcript
leak leaked disclosure
secretive secret
meeting summit session gathering
met meeting
visit trip
conference forum
speech address
statement remark comment remarks comments
view opinion position stance
assessment evaluation
spokesman spokeswoman spokesperson
official officials
expert specialist
scientist researcher
study research survey
trial test experiment
test testing check
result results outcome finding findings
vaccine jab vaccines shot inoculation
dose doses
volunteers participants
drug medicine medication drugs
disease illness sickness
virus infection
symptom symptoms
fever temperature
side_effects reactions reaction
patient patients
doctor physician medic doctors
nurse nurses
hospital clinic
child children kid kids minors
parent parents
elderly old pensioners
student pupil
university college
death dying died
birth born
family relatives
home house
food meals
dam reservoir
flood flooding
rain rainfall
storm hurricane
climate weather
heat hot
fire blaze
pollution contamination
accident crash collision
crash crashed
plane aircraft jet airplane
helicopter chopper
car vehicle
train rail railway
road highway
pilot crew
oil petroleum crude
gas fuel
energy power electricity
nuclear atomic
environment nature
west western
last_year previous_year
today now currently
currently now present moment presently
recently lately
soon shortly
immediately instantly at_once
eventually ultimately finally
forever permanently
often frequently
everyone everybody
nobody noone
only solely alone exclusively
decision choice ruling
negotiator mediator
leader leaders chief
neighbour neighbor
foreign overseas international
international global worldwide
local domestic
official formal
private personal
public open
hide conceal cover_up
cover_up whitewash
transparent open
trust confidence faith
believe trust think
credible believable plausible
convince persuade
pressure force push
force compel
allow permit let
ban prohibit forbid outlaw
limit restrict cap
share split
keep retain maintain
get obtain receive
receive get got
buy purchase
give provide supply hand
take seize
send dispatch
bring deliver
deliver transmit pass relay convey
transmitted relayed passed conveyed
show demonstrate
hear heard
see observe
watch monitor
find discover
search seek
know aware
understand grasp
remember recall
explain clarify
describe call label characterise characterize
mention refer
discuss talk debate
negotiate bargain haggle
argue quarrel row dispute
row dispute quarrel spat argument
protest demonstrate demonstration rally
riot unrest
revolution uprising
coup putsch
election vote poll ballot
freedom liberty
right rights
corruption graft bribery
fraud scam
theft robbery
compensation damages
fine penalty
punish penalise
responsible liable
responsibility blame
mistake error blunder
fix repair mend
solution answer
plan scheme
reform overhaul
progress advance
number figure
amount sum
majority most
enough sufficient
shortage lack scarcity
delayed late
closed shut
close shut
stuck stranded
leave depart quit
return come_back
stay remain
withdraw pull_out retreat
deploy station
shoot_down down
violate breach break
breach violation
incident event
escalate escalation worsen
de_escalate ease
tension tensions
dialogue conversation
`;
