/** Accidents, weather, sickness, ships and trains. */
export const ACCIDENTS = `
accident mishap incident
airway lung
alarm alert siren
alarm siren horn
ammunition munition ammo
arid dry parched
avalanche landslide
beach shore
blaze inferno flames fire
boat dinghy
boat trawler vessel
breakdown failure fault
breeze wind
burst rupture
capsize overturn keel_over
cave_in collapse
chilly freezing frosty icy cold
choke suffocate
cloudburst downpour rain rainfall deluge
cloudy overcast
collapse crumble give_way
crack fissure split
cyclone hurricane typhoon
damp moist wet humid
debris rubble wreckage ruins
douse extinguish put_out
downpour rainstorm
drenched soaked wet
drizzle rain
drought dry_spell
earthquake tremor quake
firefighter fireman
flood inundate swamp
fog mist haze
forecaster meteorologist
freighter cargo_ship
fumes gas vapour smoke
gale squall gust wind
heatwave heat
illness ailment
infect contaminate
jolt shake shock
leak seep escape drip
leak spill
lifeboat raft
lorry truck vehicle
master skipper captain
melt thaw
metro underground subway
mild warm
missing unaccounted_for
nausea sickness
navigate steer
outbreak spread
outbreak wave epidemic
pipes plumbing
poison toxin venom
puncture pierce
quarantine isolation
railroad railway
ram collide crash
recover get_better
rescue salvage
shake tremble
shatter smash break
snowfall snow
steam vapour
stench smell odour
stink smell
stumble trip
swamp marsh wetland
sweltering scorching hot
tanker truck lorry
tap faucet
thunderstorm storm
tire tyre
topple overturn fall
torrential heavy
toxic noxious poisonous
vaccinate immunise inoculate jab shot
van vehicle
vet veterinarian
wasteland desert
yacht boat
`;
