/** Words that stand for one another in a question about the same event, beside the synonyms for answers. A line a group. */
export const ALIKE = `
aid relief supply
aim scheme
appeal contest challenge
apply hold valid
approve authorise sanction clear
approve pass
arrest detain custody
arrest detain detention catch capture
ask question
average mean typical
ban prohibit forbid block
begin onset outbreak
begin start commence open launch
bet gamble wager
birth deliver
blame fault responsible guilty
body corpse
bring transport
broadcast show air televise
budget spending expenditure
build construct maker make
build rebuild reconstruct
buy buyer purchase acquire
camp shelter
cancel scrap axe
car vehicle van
cargo carry
caught arrest
cause reason trigger origin
championship title
change alter amend
check verify
close block
close shut closure
coach manager trainer
collapse fail bankrupt bankruptcy
company firm business corporation employer group
consent accept
consult ask poll
continue keep resume remain
control hold
cost bill expense
council councillor
coup putsch takeover
crew staff
customer client consumer buyer shopper user
decision verdict judgment
deliver delivery
demand ask request want seek require
department dept
destroy ruin wreck collapse
die killed kill fatality casualty perish
doctor dr physician medic
doping drug
down switchoff offline outage
early premature
end finish conclude cease expire
eu europe
eurozone euro
evacuate evacuee
ex previous
exam test
exception exemption
expel expulsion kick
experience experienced
explain account
explode sound ring
extend prolong extension
extradite deport
fall drop decline decrease cut reduce lower slump
famous known renowned celebrated
fan supporter
far distance
farmer farm
fast speed quick
fast speed velocity
film movie
find discover discovery detect notice learn
find locate
fire blaze wildfire
firefighter fireman crew
fix rig
flat apartment
flee escape displace
founder found establish create
goal score
guilty convict
hack hacker cyberattack breach
heavy weigh weight
high level rate
home house household
hour hr
hungry starve famine
illegal unlawful banned
info information
injure hurt injury
intervene intervention
investigate probe inquiry enquiry
job post position role
jury juror
kill murder slay shoot
know aware
know learn
land touch
lander probe spacecraft
large big size huge
last final latest
layoff redundancy dismissal fire sack
lead head boss chief director chair run president captain govern manage command
leave quit exit depart
lie false
long duration
lose defeat loser
manufacture make produce maker
marry marriage wedding
match game
maximum max longest most highest
measure step
medicine drug treatment therapy
million mln
minimum min least lowest
minister secretary
minute min
month mth
moon lunar
mother pregnant
museum gallery
music song
name called
next upcoming coming following
number amount
object against
old elderly age
open reopen
operate work function run
order command instruct
overturn reverse
owe loan borrow
own owner possess proprietor
painting picture work artwork
passenger traveller tourist holidaymaker visitor
password pw pwd passcode
pay fund finance sponsor contribute
pay salary wage income make
peace truce ceasefire
percent pct pc
percent share proportion
permit legal
photo pic picture image
photo picture image footage video
piece work
pilot captain
plaintiff claimant
plane aircraft jet flight
player footballer
possible probable
power electricity
price cost expensive fee
prison jail imprison
professor prof
protect safe secure guarantee
publish release issue
punish disciplinary discipline
punish penalty sentence fine
pupil student schoolchild
quake earthquake tremor
raid search
react reaction response
rebel militia insurgent fighter
recover recovery
referee ref umpire
reform change
refugee migrant displaced
refund reimburse compensation
regulate supervise oversee
remove demolish
rent rental
replace successor succeed
rescue bailout
respect comply
result outcome effect impact
retreat withdraw pull
reveal disclose expose uncover
revenue money income cash fund proceeds
reward bounty
rider cyclist
right accurate
rise increase raise grow hike surge higher
rover vehicle
sanction penalty
school college
search hunt look
sell seller
send deploy dispatch
sentence term
show detect reveal
show programme
sign signature signatory
sink fall founder
social council
stake holding
start date
station stop
statue monument sculpture
still remain
stop halt block
street motorway
strong magnitude powerful intense
study test experiment research
substance drug
sue lawsuit suit
suspect accused defendant
suspect culprit
suspend suspension bar
take capture
takeover merger merge acquire
team squad side
tell inform notify learn
test examine
testify testimony
theft robbery heist
think believe opinion view
ticket fare
total overall
travel go visit
travel trip
trial hearing case
try test trial
unanimous everyone
union labour
university uni
unsafe threat
us usa america american
victory prevail
virus disease
visa permit
votedagainst oppose reject
votedfor approve
votedfor vote
votedfor support back
walkout leave quit
walkout strike
weather forecast
weather storm
website site
week wk
wind gust
worsen worse
wrong incorrect mistake error
year annual
`;
