import { use, useDesk } from './desk.js';
import type { Channel, Example } from './wire.js';

/** Where the channel begins, with things to try. */
export function Welcome({ channel }: { readonly channel: Channel }) {
  const desk = useDesk();
  const { commands, examples, bot } = desk.view;
  const menu = commands.find(({ type }) => type === 3);
  const usable = examples.filter(({ command }) => commands.some(({ name }) => name === command));
  const run = ({ command, options }: Example) => {
    void use(desk, { kind: 'command', name: command, values: options }, `/${command}`);
  };
  return (
    <section class="welcome" aria-label="Welcome">
      <h2>{channel.direct ? bot.name : `Welcome to #${channel.name}`}</h2>
      <p>
        A Discord on this machine, with {bot.name} in it. Nothing here leaves it. Type <kbd>/</kbd> for the commands
        {usable.length > 0 ? ', or try one of these:' : '.'}
      </p>
      <ul class="examples">
        {usable.map((example) => (
          <li key={`${example.command} ${JSON.stringify(example.options)}`}>
            <button type="button" onClick={() => run(example)}>
              <b>/{example.command}</b> {Object.values(example.options).join(' ')}
            </button>
          </li>
        ))}
      </ul>
      {menu && <p class="muted">Each message has a menu (…, right-click or long press): Apps › {menu.name}</p>}
    </section>
  );
}
