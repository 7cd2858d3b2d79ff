/** Going, giving, taking, hiding, showing, helping, hindering, beginning and ending. */
export const MOTION = `
abandon desert
abandon scrap ditch
accelerate speed_up hasten
accompany escort
accumulate gather
allocate assign
allow enable
amass gather
arrival landing
arrive show_up turn_up
ascend climb
assign allot
attempt endeavour
award grant
back_off retreat
barge push
begin initiate
begin introduce
beginning onset start outset
board get_on
bother disturb annoy
bring fetch
bring_in introduce
bypass circumvent get_around
camouflage disguise
cease quit
close_down shut shut_down closing
collaborate cooperate work_together
collaboration cooperation teamwork
commence initiate
conclude wind_up
cover_up disguise
crawl creep
deliver bring supply
deprive rob
desert flee
detect spot discover
discontinue stop
discover unearth uncover
disguise mask
dismantle demolish
display exhibit show
divert distract
divert redirect
drag haul tow
drift float
drive_away scare_off
dump ditch
enable permit
end terminate
escape break_out get_away run_away
evict expel eject
exchange swap trade
expel banish
expose uncover
fetch collect
fling throw toss hurl
flow stream pour
foil thwart frustrate
fulfil carry_out
give contribute
grab snatch
haul drag pull
hide stash bury
hike walk trek
hinder interfere
hoist lift raise
holdup delay
hurry rush hasten
inaugurate open
initiate launch
initiative move
interfere meddle intervene
intervene step_in
introduce launch
jump leap
leave go_away
leave walk_away
locate find
lurch stagger
maintain preserve
march walk
migrate move
obstacle impediment hindrance
obstruction blockade
parade march
pause break lull respite
pick_up collect
pick_up lift
postpone adjourn
proceed advance
prolong continue
pull_back move_back
quit abandon
quit stop
race rush
recommence resume restart
relinquish yield
repair fix renovate
restrain hold_back
restrict curb limit
return send_back
rotate turn spin
ruin spoil
sabotage undermine
set_off depart
shelve postpone
shove push
show_up appear
shut lock
smuggle sneak
spread circulate
stay_away avoid absent
step_aside resign
stray wander
stroll walk
submit hand_in
switch_off turn_off
take_away confiscate
touch_down land
tour trip
transfer hand_over
turn_up appear
uncover reveal
unveil reveal
volunteer offer
wander roam
withdraw go_back
withhold keep_back
yield surrender give_way
`;
