/** What things are like, how much, when and where. */
export const QUALITIES = `
abrupt sudden
acceptable ok
accurate correct true
additional extra more further
adequate enough
advance forward
almost nearly
amount sum quantity
ancient old
annual yearly
apparent obvious
approximately about roughly
atomic nuclear
attractive beautiful
autumn fall
available free
average typical
bad poor
before prior
beginning start
behind_closed secretly privately
big large huge major massive enormous
biggest largest main greatest
bleak grim
bogus fake sham phoney
bottom lowest
brief short
broad wide
broken damaged
business matter
cheap low
clean pure
close near
cold cool
common usual frequent
complete total whole
complex complicated
constant permanent
cordial friendly cosy cozy warm close chummy
correct right true
critical crucial vital
current present
daily everyday
damage loss
dangerous unsafe hazardous risky perilous
dark unknown
dead_end deadlock
decade years
deep profound
definite certain
delayed late
delicate fragile
dense thick
detail particular
difference gap
different distinct
difficult hard tough
difficulties problems trouble troubles struggles hardship obstacles
direct straight
dirty filthy
distant far
domestic internal
early soon
easy simple
effect impact consequence
empty hollow
end ending
endless eternal
enough sufficient
entire whole
equal same
error mistake fault
eventually ultimately finally
exact precise
exactly precisely
extreme maximalist radical
fact truth
failed fruitless unsuccessful failure botched futile
fake bogus false sham
false untrue wrong
famous well_known
fast quick rapid swift speedy
fault bug defect error failure glitch flaw malfunction
faulty defective broken
few handful
final last
fine good
firm steady
first initial
foreign overseas international
forever permanently
formal official
former previous
framework order architecture system structure
frequent often
frozen stalled
full filled
future coming
general broad
genuine real
global worldwide international world
gradual slow
great big
growing rising
guarantee assurance
half fifty
heavy weighty
helpful useful
high tall
holiday holidays christmas
hour sixty
identical same
immediate instant
immediately instantly at_once
important significant crucial vital
impossible unthinkable
incident event
inside within
invention lie
joint shared
lack shortage absence
last_year previous_year
lasting permanent durable long_term
lately recently
latest newest
latter last
level degree
likely probable
local domestic
local nearby
lone single
long lengthy prolonged lasting
loose slack
main primary chief principal key central biggest
majority most
maximum most
mess chaos
middle centre
minimum least
missing gone lost absent
modern new
mutual shared
narrow thin
nasty unpleasant
neighbouring adjacent nearby
new fresh novel
night overnight
noise sound
number figure count total
obstacle hurdle barrier
occasional rare
often frequently
only alone solely exclusively
open public
opportunity chance
original first
outside beyond
overdue late
percent percentage
plain simple
plenty lots
popular common
possible potential
power might
previous earlier prior
private personal
problem issue trouble difficulty snag hitch
progress advance
prompt quick
random chance
rare scarce
raw original unprocessed
recent latest
regular usual
relations ties relationship links
relaxed calm
relevant related
remote distant
rest remainder
result outcome consequence
rough approximate
scale size
sensible reasonable
separate apart
serious grave severe
settled resolved over
severe harsh
shared common
sharp steep
shred trace scrap
side faction
sign trace evidence
similar alike
single sole
situation circumstances
slow sluggish
small little tiny minor
solid firm
soon shortly
source origin
special particular
speed pace
stable steady
standstill stopped
strange odd weird
strong powerful mighty
stuck stranded trapped held_up blocked
suitable appropriate
summer season
temporary provisional
tense strained
terrible awful horrible dreadful
theatre theater show play spectacle charade farce performance
thin slim
threat danger risk
tight narrow
today now currently moment presently
toxic poisonous
transparent open
typical usual normal
uncertain unclear
unclear vague
unexpected surprising
unfriendly hostile
unique only
universal general
unknown mysterious
unlikely improbable
unusual rare
upper higher
urgent pressing
useless worthless futile
various several
vast huge
week days
west western
widespread common
winter season
wonderful great
worn worn_out
worse poorer
worth value
worthless valueless
wrong incorrect mistaken
year twelve_months
young youthful
`;
