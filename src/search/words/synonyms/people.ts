/** Who people are: kin, crowds, trades and offices. */
export const PEOPLE = `
academic scholar professor researcher scientist
activist campaigner protester demonstrator
adviser aide assistant counsellor
ally friend partner supporter backer
ancestor forefather
architect designer
artist painter
association society federation guild
audience crowd spectators viewers
author writer novelist
baby infant newborn toddler
barber hairdresser
bereaved grieving mourning
boss chief head manager director ceo executive leader
boy lad
brother sibling
buyer customer shopper consumer client
captain skipper
child kid minor youngster schoolchild
citizen resident inhabitant national
civilian noncombatant
clergy priest vicar pastor
colleague coworker workmate
commander general officer colonel
committee panel board commission council
company firm business corporation enterprise
cook chef
couple spouses
criminal crook offender felon
critic opponent detractor
dealer trader merchant seller
delegate envoy representative emissary
delegation negotiators
dictator tyrant autocrat despot
diplomat ambassador envoy
docker dockworker longshoreman stevedore
doctor physician medic surgeon
driver motorist
elderly old pensioners seniors
emissary messenger courier envoy
enemy foe adversary
engineer technician mechanic
developer programmer coder dev
everybody everyone
expert specialist pundit analyst
family relatives next_kin kin
family relatives relations household kin
farmer grower
fisherman angler
foreigner alien
founder creator
girl lass
governor ruler
grandmother granny
group outfit organisation
guard sentry
historian scholar
hostage captive prisoner
human person
husband wife spouse partner
informant source insider leaker whistleblower
inspector examiner checker surveyor
inventor creator
investigator detective prober
investor shareholder
jobless unemployed
journalist reporter correspondent
judge magistrate justice
lawmaker mp legislator deputy parliamentarian senator congressman politician
lawyer attorney solicitor barrister
locals residents townspeople villagers
lorry_driver trucker
man bloke guy chap
mayor city_chief
member participant
messenger courier postman
migrant refugee asylum_seeker
neighbour neighbor
nurse carer
official functionary bureaucrat civil_servant
opponent rival competitor challenger
parent mother father mum dad mom family
passenger traveller
patient sufferer
pilot aviator flier
pilot crew
police cops officers
politician minister lawmaker
pope pontiff
population people inhabitants public
postman mailman courier
president head_of_state
prime_minister premier
prisoner inmate detainee captive
prosecutor public_prosecutor
pupil student schoolboy schoolgirl
rebel insurgent guerrilla
rescuer saviour
resident citizen inhabitant townspeople locals public people
resident local inhabitant
retired former ex
rich wealthy billionaire
royal monarch king queen
ruler sovereign
sailor seaman mariner crew
soldier troop serviceman fighter
spokesman spokeswoman spokesperson press_secretary mouthpiece
staff workers personnel employees workforce
supplier provider vendor
survivor survived
teacher schoolteacher instructor tutor
team crew squad
tenant renter
thief robber burglar
tribe clan
truck_driver trucker
veteran ex_soldier
victim casualty
villager local
visitor guest tourist
voter electorate constituent
woman lady
youth teenager youngster adolescent
`;
