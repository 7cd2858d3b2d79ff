/** Ways and vehicles, sea and land, weather and nature, house and home. */
export const TRAVEL = `
abroad overseas foreign other_countries foreign_countries
afloat floating
aground stranded
aircraft plane helicopter jet
airport airfield
anchor moor
anchored waiting
arrive come reach
asteroid meteor
bay gulf
bicycle bike
blade rotor
blaze fire
blueprint drawing design plan
border frontier boundary line
breakwater harbour
bridge wheelhouse
bring carry deliver
building house
bus coach
car vehicle automobile
carriage coach
carry transport take
castle fortress
channel strait
city town
climate weather
coast shore seaside
collide hit crash strike
container box
countryside rural
crash crashed came_down
crop harvest
desert wilderness
destination goal
dig excavate
drain empty
drought dry
dump discard
earthquake quake
empty vacant
engine motor
entrance gate door
environment nature
farmland fields
field meadow
float afloat
flood flooding deluge
flow stream
fly flight
forest woods woodland
fridge refrigerator cooling
fuel petrol diesel gas
garbage rubbish trash waste
gull seabird
helicopter aircraft chopper aeroplane plane
highway motorway road
hill mountain
home house residence
host venue place site
hotel inn
ice frost
icing ice frozen freeze
island isle
journey trip voyage
landslide mudslide
lean tilt
lorry truck
manifest passenger_list
map chart atlas
map globe world earth
metre meters
monastery abbey
mountain peak
mud sludge silt
neighbour neighbouring other_side
neighbourhood district quarter area
ocean sea
oil petroleum crude
outside off
path track
petrol gasoline
pipeline pipe
place site location spot
plane aeroplane airplane jet
planet earth
plant tree
pollution contamination
pond lake
power electricity energy
queue line waiting
railway rail train
rain rainfall shower
refrigeration fridge cooling cold_chain
region area district zone
relocate move shift transfer switch
reservoir lake dam
ride trip
ridge hill
river stream water
road street highway
room chamber
route way
runway airstrip
sail voyage
scene site
seal close
sink founder
sky air
slope hillside
snow blizzard
soil earth
stairs staircase
storm gale hurricane
submarine sub
suburb outskirts
sun sunshine
tide current
torch lamp light
tower block
traffic cars
tram streetcar
travel go journey
trip visit journey
tunnel underpass
valley vale
vessel ship boat ferry
village hamlet
voyage sailing
wait queue anchored
wardrobe cupboard closet
warm hot heat temperature
waterway river canal
wave surge
well shaft
wind gale
wood timber
`;
