/** Business, work and prices. A line is a group of words that ask the same of one event. */
export const MONEY = `
advertise ad advert advertisement
afford finance
afford pay
audit auditor
award give grant win
bank lender
bankrupt collapse insolvent insolvency bankruptcy
bet gamble wager stake
bond debt
bonus reward
boss ceo chief head manager
branch office
branch outlet office
brand label
budget money
build construct construction
buy purchase acquire acquisition bought
cancel scrap axe abandon drop
ceo head boss
charge bill
cheap inexpensive affordable
cheap low
close shut closure
collapse fail bankrupt crumble
company firm business corporation
contract deal
cost price expense charge
crypto bitcoin
currency coin
customer client shopper consumer
cut lower reduce
cut reduce lower slash reduction
deadline limit
debt owe loan
delay postpone late defer
demand need
depositor saver
dividend payout
donate give contribute contribution
donor giver contributor
earn make salary wage pay
economy economic
employee worker staff
estimate forecast
expensive dear costly pricey
expensive high
export sell
factory plant
fall drop decline decrease slide plunge tumble slump dip
fee charge
flat apartment
fund finance money
funding finance money
gain rise profit
grant award give
grow expand growth increase
guarantee insure protect
headquarters base
hire recruit employ
house home housing
import buy
income revenue
inflation price
insure insurance
interest rate
invest investment
investor shareholder
ipo listing flotation
job post position
landlord owner
late delay overdue
layoff dismiss sack fire
layoff redundancy dismiss
lease rent
loan credit lend borrow
loss deficit
merge merger combine fusion
merger takeover
negotiate bargain
office headquarters
open launch
outsource move
owner own belong possess proprietor
passenger traveller customer
pay compensate
pay fund finance bankroll sponsor
pay salary wage income earn
penalty fine
pension retirement retire
price cost worth value
produce make manufacture build
producer maker manufacturer
product good
profit earnings
profit profitable gain
profit surplus
project scheme
quarter quarterly
raise increase hike
raise lift
rebuild reconstruct reconstruction rebuilding
recall withdraw
recession downturn slump
redundancy layoff
refund reimburse reimbursement repay compensate
regulator watchdog supervisor
relocate move transfer
rent lease
repay refund reimburse
retire retirement pension
revenue sales turnover income takings
rise increase climb jump surge soar hike raise
save saving
saver depositor customer
saving economy
sell sale offload flog
severance payoff compensation
share stock
shortage lack scarcity
shrink contract
spend spending expenditure
sponsor donor
staff worker workforce personnel employee
stock share equity
stock supply
strike walkout stoppage
striker strike
subsidy grant
supervise oversee monitor
supplier vendor
takeover acquire acquisition buy merger
tax levy duty
tenant renter
ticket fare
unemployed jobless unemployment
union labour
`;
