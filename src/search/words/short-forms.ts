/** How phones and chat shorten the words that questions are made of. Each left word stands for the right one. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `abt about
w with
wat what
wut what
whats what
wats what
hows how
wheres where
u you
ur your
r are
atm now
rn now
bc because
cuz because
coz because
cos because
smth something
sth something
sb somebody
gov government
govt government
pres president
ppl people
pple people
nxt next
wht what
hwo how
hw how
sya say
dos does
hve have
taht that
wnat want
msg message
whens when
whos who
whod who
thru through
til until
till until
yall you
em them
tho though
dat that
dis this
da the
teh the
hte the
wos was
wot what
sez says
sed said
v very
intl international
yr year
yrs years
ev every
defo definitely
prolly probably
prob probably
def definitely
reckons reckon`
    .split('\n')
    .map((line): [string, string] => {
      const [short = '', long = ''] = line.split(' ');
      return [short, long];
    }),
);
