import { Duty } from '../../schema/document/duty';
import { DutyView, type DutyOptions } from './duty-view';

/** The duty of the shared schema, drawn with its fields. Its shape stays as it is everywhere. */
export const dutyWithFields = (options: DutyOptions) =>
  Duty.extend({
    addNodeView: () => (props) => new DutyView(props.node, props.editor, props.getPos, options),
  });
