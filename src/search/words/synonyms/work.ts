/** Jobs and pay, firms and buyers, what things cost. */
export const WORK = `
accountant bookkeeper
acquisition purchase takeover buyout
apprentice trainee
apprenticeship training
austerity cuts
bidding tender auction
boss employer
boss supervisor superior foreman manager
branch subsidiary division
career profession occupation
carrier airline
client customer guest patron
contract deal order
contractor subcontractor
cost expenditure outlay spending
dismiss sack fire axe boot_out let_go
dwindle shrink decline decrease
employee staffer
equipment gear machinery kit
exceed surpass
exchequer treasury finance
expensive dear pricey costly dearer pricier costlier
expire lapse run_out
financier investor banker
funding finance subsidy grant
furnace oven kiln
headquarters head_office
industrialist businessman entrepreneur
instalment payment
job role position post
layoff redundancy sacking dismissal
lucrative profitable
overheads costs expenses
pay_back repay return reimburse refund
penniless poor broke
plummet plunge tumble slump nosedive
producer manufacturer maker supplier
promotion advancement
purchase deal
retail shop store
sale deal
shareholding stake share
skimp save economise
skint broke
sluggish weak slow
sponsor backer patron
stock supplies reserves stockpile
strike dispute stoppage industrial_action
surge spike jump soar rocket
tradesman craftsman
triple treble threefold
unpaid owed outstanding
vacancy opening post
vacant unfilled empty
vacation holiday
valuable precious costly
warehouse depot store storehouse
weaken slip slide fall
workplace job office
`;
