/** Family, school, food and hours. */
export const DAILY = `
adolescent teenager teen
adult grown_up
alcohol booze liquor
aunt auntie
beard whiskers
beverage drink
breakfast meal
bride wife
car_park parking
childhood youth
class lesson
clean scrub wash
clothes garments
coat jacket
college university
couch sofa
countrymen compatriots
dad daddy father papa
dawn sunrise daybreak
deadline time_limit
degree diploma
delicious tasty
dine eat
dinner supper meal
dish meal
drunk intoxicated
dusk sunset nightfall
elderly aged old
exam test examination
feast banquet
forthcoming upcoming
friend mate pal buddy
gentleman man
girl daughter
grandad grandfather grandpa granddad
grandchild grandkid
grandkid granddaughter
grandkid grandson
grandma grandmother gran granny nan nana
groceries food
headmaster headteacher principal
heir successor
homework schoolwork
instructor teacher trainer coach
kindergarten nursery preschool
lad son
lecturer professor academic
locals folks
lunch meal
marriage wedding
medic nurse
midday noon
mob crowd
mother mum mom mummy ma
nightfall evening
nowadays today
nutrition diet
nutritious healthy
ongoing continuing
pensioner retiree
predecessor forerunner
primary_school elementary_school school
pub bar tavern
refuge shelter
relative aunt
relative cousin
relative nephew
relative niece
relative uncle
restaurant cafe diner
roommate flatmate
schedule timetable
sister sibling
son boy
starvation hunger famine
stranger outsider
student undergraduate
study learn
sweets candy
teach educate instruct train
toddler child
tradition custom
twilight dusk
xmas christmas yule
`;
