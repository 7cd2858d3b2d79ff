/** Weather, accidents, travel and space. A line is a group of words that ask the same of one event. */
export const WORLD = `
affordable cheap
age old
aircraft plane airliner
airline carrier
airport airfield
alarm siren
altitude height
altitude height high
animal beast species
arrive come land
arson fire
bird goose
blackbox recorder
blackout outage powercut
boat ship vessel
body corpse remains
border frontier
bridge crossing
building house tower
building tower block
burn fire
bus coach
camera cctv
cancel scrap
captain skipper
car vehicle
cargo freight load
climate warming
close near
colour color
conference summit
contact signal
contact signal touch
contain control
contractor builder
crash accident collision wreck
crash collide hit strike ram
crash outage
crew staff
cyclist biker rider
danger risk hazard threat dangerous
dangerous risky hazardous unsafe
debris wreckage rubble
delay late
depart leave takeoff
depth deep
derail derailment
disappear vanish missing
distance far
diver dive
dog puppy
driver motorist
drought dry
earthquake quake tremor
electricity power
emission co2 carbon greenhouse
engine motor
evacuate flee
evacuate leave
explosive bomb
extend lengthen prolong
extinguish douse
far distant
find discover locate found
fire blaze wildfire inferno
flat apartment home
flight plane
flight plane jet
flood flooding inundate deluge
fly flight
gas methane
guard security
harbour port
heatwave heat
hectare area
height tall high
holiday vacation
homeless displaced
hotel accommodation
inside insider
inspect check examine inspection
internet web online
island isle
journal magazine
journey trip
land touch landing
lander probe
landfall hit reach land
landslide mudslide hillside
launch liftoff
leak spill
length long
lifeboat raft
lorry truck
luxury expensive
magnitude power
magnitude strong strength size
maintenance service
mayday distress sos
merge join
metre meter
missing lost disappear vanish
mission flight
model make
model type kind make
moon lunar
near close nearby
nearest next closest
open operate
operate run open work
outage blackout
overload overcrowd overcrowded
pilot captain
pipeline pipe
poison toxic toxin
pollute pollution contaminate contamination
probe spacecraft
quake aftershock
railway rail train
rain rainfall
reach arrive
recorder blackbox
recover found
recover heal
recover retrieve
rent lease
repair fix
replace successor
rescue retrieve recover
rescue save
rescuer firefighter
restore back return
river stream
road street highway motorway
rocket launcher
rover robot vehicle
rubble debris
run fly operate
safe safety harmless
sail travel go
sailing journey
sailor crew seaman
search hunt look
ship vessel boat tanker
signal call
sink sank capsize
size big large
snow snowfall
space orbit
spacecraft probe satellite
speed fast
station stop
storm hurricane typhoon cyclone
summit conference
survive survivor alive
survivor alive
target goal aim
temperature hot warm
tent shelter
thief gang
tip topple
tourist visitor holidaymaker
toxic poisonous poison hazardous harmful
train rail
tree forest
tunnel underpass
warn alert alarm
weather forecast
weight heavy
whale mammal
width wide
wreck wreckage
yacht boat
zoo park
`;
