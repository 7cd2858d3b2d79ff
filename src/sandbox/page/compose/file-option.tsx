import { FileField } from '../modal/file-field.js';
import { Pill } from '../message/pill.js';
import type { Option } from '../wire.js';

interface FileOptionProps {
  readonly option: Option;
  /** The attached file's id, or nothing. */
  readonly text: string;
  readonly fault: string | undefined;
  readonly focused: boolean;
  readonly onFocus: (name: string) => void;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
}

/** An option that takes a file. */
export function FileOption({ option, text, fault, focused, onFocus, onText, onRemove }: FileOptionProps) {
  const { name } = option;
  const id = `option-${name}`;
  return (
    <Pill option={option} id={id} fault={fault} focused={focused} onRemove={onRemove}>
      <FileField
        id={id}
        option={name}
        label={name}
        ids={text === '' ? [] : [text]}
        describedBy={fault === undefined ? undefined : `${id}-fault`}
        onIds={([given]) => onText(given ?? '')}
        onFocus={() => onFocus(name)}
      />
    </Pill>
  );
}
