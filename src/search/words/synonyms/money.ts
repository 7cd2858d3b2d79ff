/** Money, trade, work and industry. */
export const MONEY = `
afford pay
automation machines robots
bankroll finance fund
bankrupt insolvent broke
batch lot shipment consignment
benefit gain profit advantage
benefit perk
bill invoice
bonus reward
boom upturn
borrow loan
borrowing debt loan credit
budget spending finances
buy purchase acquire
cable rope wire
cargo freight goods shipment consignment load
cash money funds
cheap inexpensive affordable
cheaper lower reduced smaller less
cling_on keep
closure shutdown
coin currency
commerce trade
competition rivalry
cost price expense
costly expensive pricey dear
crane hoist
currency money
customs tariffs
cut reduce slash lower trim
dearer higher costlier more_expensive
debt liabilities owed
deficit shortfall
own owns owned owner belong belongs belonged possess
demand appetite
deposit savings
discount rebate
dismiss fire sack remove oust lay_off
dock harbour port quay pier wharf berth
donate give
donation gift contribution
double twice twofold
earn make
earnings profit income
economy economic
employment work jobs
estimate calculate reckon put
export shipment
factory plant mill works
fee charge toll tariff dues levy
firm company business line
gift present donation
goods products wares merchandise
growth expansion
hire recruit employ bring_in brought_in
hire recruit employ take_on
holdings assets
imports goods
income earnings revenue
increase rise raise hike growth
industry sector
inflation price_rises rising_prices prices cost_living
interest_rate borrowing_cost rate
invest sink
layoffs redundancies
lease rent
lend loan
lender bank creditor
lose_money deficit
loss losses deficit
machine robot device
market bazaar
merge join
mortgage loan
order purchase
output production
overtime hours
owe debt
own possess
owner proprietor boss landlord
pay money compensation payment payout
pay wage salary earnings
pay_rise raise pay_increase wage_increase more_money pay_hike higher_wages wage_rise
payment payout sum
payslip wages salary
pension retirement
picket picketer striker picket_line
poor needy impoverished
post job office position
poverty hardship
price_tag cost value estimate
produce make manufacture
profit gain earnings benefit
property estate
quota limit
raise increase hike lift
recession downturn slump
refund reimburse
rent hire
replacement spare substitute
revenue income turnover
rich wealthy affluent
rise increase climb jump surge soar go_up grow hike raise
robot automatic automated driverless unmanned autonomous self_driving
sale selling
scab strikebreaker blackleg replacement_workers
screen monitor computer
sell flog trade
service route line
share portion part
shift turn
shop store
shortage lack scarcity
slowdown downturn
software code program computer
spend pay
stake share
stock shares
strike walkout stoppage industrial_action work_stoppage walk_out down_tools
subsidy grant aid
surplus excess
tariff duty
tax levy duty
taxpayer public
toil work
unemployment joblessness
union workers
union workers_union labour_union trade_union
unload offload discharge empty
wealth riches fortune
well_paid rich
work labour job
worker employee staff labourer workforce
`;
