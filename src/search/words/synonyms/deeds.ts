/** What is done and what happens. */
export const DEEDS = `
abandon drop give_up forsake
accept agree swallow tolerate recognise
accomplish achieve attain reach
add append
adjust adapt
appear emerge
arrange organise
assemble gather
attend visit
avoid prevent dodge
back_down give_up
begin start launch commence kick_off
bend bow
block obstruct hinder impede veto thwart hamper stall prevent
boost strengthen
break smash
break_down collapse fail fall_through
build construct erect
burn blaze
bury hide
calm soothe
cancel call_off scrap abort
carry bear
catch capture
cause lead_to bring_about
celebrate mark
change alter shift modify
chase pursue
clash collide conflict
clean wash
cling stick
close shut
collapse fall fall_apart break_down broke_down fail
collect gather
combine join
compel force
connect link
consume eat
contact reach
control run
cope manage
copy imitate
correct fix
cover_up hide conceal whitewash
create establish set_up build found
cross pass
cut_off isolate
delay postpone defer put_off suspend
delay postpone put_off hold_up
deliver transmit pass relay convey carry
deteriorate worsen
develop grow
discover find
disrupt disturb
distribute hand_out
disturb upset
do_away abolish
drag_on last continue
ease relieve
encourage urge
end finish conclude stop over
ensure guarantee
erase delete
examine check inspect study
expand grow widen
exploit use take_advantage profit
explore examine
extend prolong lengthen
fade vanish
fall drop decline decrease slump tumble plunge go_down dip
fetch get
finish end complete
fix repair mend
flee escape
follow pursue
fray wear_out wearing_out tear worn
fray wear_out wearing_out wear
gain obtain win
get obtain receive got
get_along friendly
give provide supply hand
go_off sound ring
grant give
halt stop suspend interrupt pause break_off freeze
hand_over give
hang dangle
happen occur take_place
head lead
help aid assist support back
host stage
hunt chase
improve better
in_return exchange return
include contain
interfere meddle
interrupt break
keep retain maintain hold
keep_quiet silence
kick_out expel
lack miss
last continue go_on
leak disclose
leave depart quit
leave_out omit exclude
live dwell
look_after care
lose forfeit
make create
meet encounter
need require
obey follow
object oppose protest
objection opposition resistance
observe watch see
open unlock
oppose resist object
own have
participate join
pass hand
persist continue go_on keep_on carry_on proceed drag_on
picked_up answered
plan arrange
prepare arrange
preserve keep
prevent stop avert avoid
prove show demonstrate establish
pull drag
push press
put_name sign
rebuild reconstruct
recover retrieve
redraw change
refill fill full
refuse stop decline avoid
relax ease
release free
rely depend
remain stay
remove take_away
renew resume
replace substitute swap
resolve settle solve
restore return
resume restart continue
resume restart reopen
return come_back go_back
run operate manage
run_out end
rush hurry
save rescue
scatter spread
search seek hunt
seek look_for
send dispatch
separate divide
settle resolve settlement deal end
shake rattle
share split
shrink contract
sign put_signature
sit_down negotiate talk
slow delay
sort_out resolve
spread expand
stage hold
stall delay
stand_by support
step_back withdraw
stop halt end cease
store keep
stretch extend
struggle fight
succeed work_out
suffer undergo
take_over control
tear rip
throw hurl
throw_away discard
trigger cause
turn_back send_back turned_back sent_back
undermine weaken
unite join
use employ
vanish missing lost gone disappear
visit see
watch monitor observe
withdraw pull_out
work function
write_off scrap
`;
