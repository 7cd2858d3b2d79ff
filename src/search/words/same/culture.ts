/** Sport, schools, the arts, families and the net. A line is a group of words that ask the same of one event. */
export const CULTURE = `
account profile
actor star
ai chatbot
app application
athlete runner rider
attendance crowd
audience viewer
baby infant newborn
ban block
ban suspend
band group
censor ban
champion winner
child kid
church parish
club team
coach manager trainer
computer pc laptop
concert gig show
crowd people
data information
deduct deduction
delete remove erase
dismantle demolish
display show
elderly old pensioner
erect build install
exam test
fan supporter
film movie
filmed shot taken recorded
fix rig manipulate
footage video clip
gallery museum
goal score
install erect
lap stage
man guy
marry marriage wedding
match game
message text
museum gallery
neighbour resident
opponent rival
painting artwork picture
painting work piece
parent mother father
password passcode
people resident
phone mobile smartphone
photo picture image pic photograph
player footballer
plinth pedestal
pope pontiff
post message
principal headteacher headmaster
promote promotion
pupil student schoolchild
race competition
record best
recording tape
referee ref
relative family
relegate relegation demote
remove removal demolish dismantle
resident local inhabitant villager
rider cyclist athlete
robot machine
school college
score goal
sculptor artist
singer vocalist
song track
stadium arena ground
statue monument
statue sculpture monument figure
strip remove
student undergraduate
teacher tutor
team side squad
teenager teen youth
title crown
tournament cup championship
transfer move
update upgrade
vase object
video footage clip film tape recording
watch view see
website site
wedding marriage
winner win
woman lady
`;
