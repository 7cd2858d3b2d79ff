/** What everybody has two words for, a plain one and another. */
export const EVERYDAY = `
abandon ditch scrap dump
abolish ditch
accommodation housing lodging
achieve manage
actor star
actress star
advise suggest recommend
alcohol booze drink
alternative option choice
angry upset annoyed
animal creature beast
appear show
arrest bust nick nab
attendance turnout
avoid escape dodge
award prize trophy
bad terrible awful
bag suitcase luggage baggage
bankrupt bust
barrier fence wall
based headquarters headquartered seat
beach shore coast
boost increase raise
brave heroic
brawl fight
broker negotiate mediate mediator
bullet shot round
busy crowded packed
cafe coffee
cash dosh dough
cemetery graveyard
centre downtown
carry load
casualty hurt injure kill
chain retailer
chemical toxic
chopper helicopter
clash fight
clean cleanup
cold freezing
collaborate cooperate
compulsory mandatory obligatory required requirement
charge prosecute
connect connected connection link linked related tie tied
consequence aftermath
contaminated toxic polluted
crooked corrupt corruption
crowd fans
cooperate help
curb limit restrict
due announce expect publish
demand pressure
device gadget
disagreement dispute
display exhibit exhibition
divorce split
document record
drinkable drink
dumb stupid
dump throw
dwelling house
educate teach
effective work working
emergency urgent
exhibition show display
expand extend enlarge
explosion bang
fat obese overweight
female woman
fetch cost
fishing fishermen
flee run
football soccer
foreigner migrant immigrant
friend mate pal buddy
fuel gas gasoline petrol
gang mob
gear equipment
giant huge
goods items
gun pistol firearm
handle deal
heat warmth
hit collide
hot warm
idea plan
identity name
immigrant migrant
important major key
include cover contain part
infected catch
inmate prisoner
insect bug
investor backer
jewel jewellery jewelry gem
kid boy girl
knife blade
landlord owner
leaflet flyer
lecturer teacher
male man
meeting conference
metro subway underground tube
motorbike motorcycle
motorway freeway highway
musician band
nationality passport
okay approve
opponent rival challenger
own hold
pause break
pedestrian walker
people folks
plan project
priest clergyman
pub bar
racist racism
rail railroad
reviewer critic
rock stone
series show
singer artist
song tune
show watch broadcast screen
spark cause
spread transmit
stadium venue
store shop
taxi cab
tech technology
terrorist extremist
thief burglar
tube underground
tv television
tyre tire
violate break against
win receive get award
wrong mistake
`;
