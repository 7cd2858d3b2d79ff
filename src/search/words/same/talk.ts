/** How it is asked and said. A line is a group of words that ask the same of one event. */
export const TALK = `
aboard onboard
abuse abusing
again resume restart renew
alert warn tell
allow let permit
announce publish release
anonymous unnamed unidentified
answer reply respond response
approve agree accept
argue speak
audience watch viewer spectator
average typical
aware informed
benefit advantage
benefit profit
biggest largest
call describe label dub
carry transport bring
ceo run lead
chance odds
change alter
cheer applaud celebrate
climb rise increase
cold temperature
collect gather
comment statement remark
conduct run carry
consequence effect result
consequence penalty
consist contain
contagious catch
contents content
controversial controversy disputed
cost pay
countermeasure retaliate retaliation
cover travel drive
current present
date day
deploy work
describe call
diet eat feed food
disadvantage drawback
early premature
effect impact consequence
entire whole
exclude ban bar throw reject
expensive price
explain justify
explanation justification
false untrue wrong lie
famous celebrity
famous known
fault blame
final last
find reveal discover
find show conclude conclusion result finding reveal
fix solve repair
flee leave escape
former ex
get receive obtain
happen befall
happen occur
help assist
hide conceal
hit affect hurt
hope want
hot temperature
house shelter stay
include contain
keep remain
kind type
latest new
lawyer represent
leave quit go
lie false
likely likelihood probable probability odds chance
likely probable odds chance possible
list name
magnitude big severe powerful size strong
main chief biggest
maximum top highest longest
mean imply
mention refer
minimum lowest least
mistake blunder
more extra additional further new
near close
need require
need require take
number amount
odds likely probability chance
oldest eldest
opinion view position stance
organise behind stage plan
other else
outcome score result end
part section
payrise raise
peak highest top
place location
poor needy
popular approval support
position stance
possible able
prevent stop avoid
problem issue trouble
quick fast
quote cite
reaction respond
ready prepared
refrigerate cool chill
regulate supervise control
rejoin return come
reopen reopened
repeat reiterate
repeat resit redo
replace succeed successor next
replace successor new
reply respond
represent lawyer defend
represent negotiate
response reaction
retract withdraw
reveal find
rich wealthy
rise hike
risk likelihood
score result
search seek
severe strong
sighting see seen
soon early
source informant
start begin
stay remain
strong category
suffice enough sufficient
supervise regulate oversee
supply provide sell
sure certain
tall height
think believe
total overall
transmit spread pass
treatment therapy
true correct
try attempt
unknown unidentified
urgent immediate
use employ
victorious win
visible seen
want wish like
warm temperature hot
whole entire full
word term
wrong mistake error
youngest junior
`;
