import { useState } from 'preact/hooks';
import { CommandBox } from './command-box.js';
import { use, useDesk, type Draft } from '../desk.js';
import { PlainBox } from './plain-box.js';
import type { Channel, Command, Values } from '../wire.js';

const SLASH = 1;

/** Where one writes: messages, and commands once a slash begins them. */
export function Composer({ channel }: { readonly channel: Channel }) {
  const desk = useDesk();
  const [writing, setWriting] = useState<Draft>();
  const [text, setText] = useState('');
  const commands = desk.view.commands.filter(({ type }) => type === SLASH);
  const command = commands.find(({ name }) => name === writing?.name);

  const start = ({ name, options }: Command, rest: string) => {
    const [first] = options;
    setText('');
    setWriting({ name, values: first && rest !== '' ? { [first.name]: rest } : {} });
  };
  const run = async (given: Draft, values: Values) => {
    setWriting(undefined);
    const used = `/${given.name}`;
    // What did not get through is not lost.
    if (!(await use(desk, { kind: 'command', name: given.name, values }, used))) setWriting((now) => now ?? given);
  };
  const leave = () => {
    setWriting(undefined);
    setText('');
  };

  return (
    <div class="composer">
      {command && writing ? (
        <CommandBox key={command.name} command={command} draft={writing} onRun={run} onLeave={leave} />
      ) : (
        <PlainBox channel={channel} commands={commands} text={text} onText={setText} onCommand={start} />
      )}
    </div>
  );
}
