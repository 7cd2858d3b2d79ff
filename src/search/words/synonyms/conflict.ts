/** War, weapons, peace, and coming to harm. */
export const CONFLICT = `
abduct kidnap
accident crash collision
aggression attack
aid assistance support help relief
ambush attack
ammunition ammo shells
assault attack strike raid
barracks bases camps
betrayed hurt let_down abandoned stabbed
bloodshed killing violence
blow_up explode
bomb explosive
bombardment shelling
bombing blast explosion
bring_down shoot_down down
bury burial funeral
casualties victims dead
ceasefire truce armistice cease_fire stop_fighting halt_fighting
conquer seize occupy capture
conquered occupied seized
counteroffensive counterattack counter_offensive
crash smash
danger peril threat
dead deceased killed died death
deadly lethal fatal
death dying fatality
death_toll body_count
defend protect guard
destroy wreck demolish ruin
detonate explode
die perish killed
disaster catastrophe tragedy calamity
drone uav
drown drowned sank
enemy hostile
escalate worsen intensify
evacuate clear
explosion blast bomb
fighting shooting
front front_line
gain conquest
grave tomb
gun weapon rifle
gunfire shooting shots
harm hurt damage
hit strike damage
hurt injured wounded
inactive idle
injure wound hurt
invade attack
invasion attack
kill slay murder
land territory soil ground
launch fire
lose defeat beaten
massacre slaughter
military army soldiers troops forces armed_forces
mine explosive
missile rocket
navy fleet
occupation control
offensive assault push attack campaign
operation campaign
peace settlement
peace_deal settlement
protect defend safeguard shield
pull_back withdraw retreat
sabotage tamper
safety security
security protection
shell bomb
shoot fire
siege blockade
sink go_under
sinking sank
soldier troop army serviceman
strike hit attack
surrender capitulate give_up
survive live
survivor survive
tear_down demolish
territories land
terror terrorism
upper_hand advantage edge superiority winning ahead
vanquish defeat
victory triumph win
violence force
war conflict fighting hostilities combat warfare battle
weapon arms gun
win prevail triumph
wipe_out destroy
wreck shipwreck
`;
