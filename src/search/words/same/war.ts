/** War and weapons. A line is a group of words that ask the same of one event. */
export const WAR = `
advance gain
aircraft plane jet warplane
alliance nato
ally partner
ammunition ammo shell munition
attack strike raid assault hit bombard bomb shell
blockade embargo
bomb explosive device
capture seize take conquer
casualty dead wounded
ceasefire truce armistice
conscript draft mobilise mobilisation conscription
coup putsch overthrow
curfew lockdown
damage harm hit
dead killed death deaths died die fatality victim
deaths killed die dead
delivery shipment supply
deploy station send deployment
destroy demolish ruin level wreck raze flatten destruction explode
destroy sabotage explode
deter deterrence
drone uav
enrich enrichment
escalate intensify worsen escalation
evacuate evacuation
explosion blast detonation explode
flee escape
frontline front
gripen jet
guarantee assurance
handover give cede surrender relinquish
hostage captive
intelligence spy cia
intercept down repel
invade invasion incursion
kill killed deaths
massacre slaughter
mercenary contractor
militant terrorist
mine landmine
missile rocket projectile
nuke atomic nuclear warhead
occupy occupation capture
offensive campaign
peace settlement
prisoner pow captive
provoke provocation
rebel insurgent militant fighter militia
refugee migrant displaced
retaliate revenge retaliation respond
retreat withdraw withdrawal pullout
sabotage damage
sanction embargo
security defence protection
send deploy dispatch ship supply deliver provide give
shell bombard bombardment artillery
shelter bunker
ship vessel boat warship
siege blockade encircle
soldier troop serviceman trooper
spy agent
strike bomb hit attack airstrike
submarine sub
supply provide deliver
surrender capitulate
swap exchange
tank armour
territory land area region
terrorism terrorist
threat threaten menace
topple overthrow oust
troop soldier force army military
veteran soldier
warplane jet fighter
warship frigate destroyer vessel
weapon arm armament munition
withdraw withdrawal pull
wounded injured hurt injury
`;
