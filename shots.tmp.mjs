import { chromium } from 'playwright-core';
import { readdirSync } from 'node:fs';
const exe = process.env.CHROMIUM;
const browser = await chromium.launch({ executablePath: exe, args: ['--no-first-run','--disable-quic'] });
const addr = 'http://127.0.0.1:4871/';
async function open(look) { const c = await browser.newContext({ locale:'en-GB', ...look }); c.setDefaultTimeout(60000); const p = await c.newPage(); await p.goto(addr); await p.getByRole('combobox',{name:'You are'}).selectOption({label:'Ada · Moderator'}); await p.getByRole('button',{name:/moderators-log/}).waitFor(); return p; }
const newest = p => p.getByRole('article').last();
async function fieldOf(page, option) { const add = page.getByRole('button', { name: new RegExp(`^Add ${option}:`) }); if ((await add.count())>0) await add.click(); return page.getByRole('combobox',{name:option,exact:true}); }
async function begin(page, command) { await page.getByRole('textbox',{name:/^Message/}).fill(`/${command} `); await page.getByRole('form',{name:`Command /${command}`}).waitFor(); }
const send = p => p.getByRole('button',{name:'Send'}).click();
async function shot(p, name) { await p.waitForTimeout(400); await p.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: false }); }
const PHONE = { viewport:{width:390,height:844}, hasTouch:true, isMobile:true, colorScheme:'dark' };
const p = await open(PHONE);
/*
await newest(p).getByText('Publish it all the same?').waitFor(); await shot(p,'ask-phone');
await newest(p).getByRole('button',{name:'Publish all the same'}).click(); */
await p.getByRole('textbox',{name:/^Message/}).fill('/knowledge test '); await send(p);
await p.waitForTimeout(2500); await shot(p,'testing-phone');
await newest(p).getByText('are answered rightly here').waitFor(); await shot(p,'test-phone');
await newest(p).getByRole('button',{name:'See those wrong as shipped'}).click(); await newest(p).getByText('No change of this server is to blame').waitFor(); await shot(p,'wrong-phone');
const d = await open({ viewport:{width:1100,height:820}, colorScheme:'light' });
await begin(d,'knowledge edit'); await (await fieldOf(d,'statement')).fill('us-denial'); await send(d);
const f = d.getByRole('dialog'); await f.getByRole('textbox',{name:/Who says it/}).fill('Russia | Washington | denies'); await f.getByRole('button',{name:'Submit'}).click();
await d.getByRole('button',{name:/^Publish/}).waitFor(); await shot(d,'preview-desk'); 
await newest(d).getByRole('button',{name:/^Publish/}).first().click(); await d.getByText('Publishing this breaks').waitFor({timeout:30000}); await shot(d,'preview-desk-2');
await browser.close();
