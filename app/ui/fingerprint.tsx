type Props = {
  hash: string;
  /** how many characters to show; all of them when left out */ length?: number;
  size?: 'large';
};

/** A hash as people compare it: capitals in groups of four. */
export function Fingerprint({ hash, length, size }: Props) {
  const shown = hash.slice(0, length ?? hash.length).toUpperCase();
  const groups = shown.match(/.{1,4}/g) ?? [];
  return (
    <span className="fingerprint" data-size={size} translate="no">
      {groups.map((group, index) => (
        <span key={index}>{group} </span>
      ))}
    </span>
  );
}
