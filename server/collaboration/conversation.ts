import type { RawData } from 'ws';
import { closeCodes } from '../../schema/vocabulary';
import type { Connection } from './connection';
import type { Hall } from './hall';
import type { Limits } from './limits';
import { BadMessage, readMessage, type ClientMessage } from './messages';
import type { Room } from './room';

/** Takes one message from a socket. Bytes that are no message close it; nothing a client sends can throw further. */
export function listen(hall: Hall, room: Room, connection: Connection, data: RawData, isBinary: boolean): void {
  if (connection.isRefused) return;
  try {
    if (!isBinary || !(data instanceof Buffer)) throw new BadMessage('not binary');
    connection.meter(data.length);
    const message = readMessage(data);
    refuseOversized(room.limits, message);
    if (!isQuestion(message) || connection.mayAsk()) answer(hall, room, connection, message);
  } catch (error) {
    if (error instanceof BadMessage) connection.close(closeCodes.badMessage, error.message);
    else hall.drop(room, error);
  }
}

/** Each kind of message has a size of its own beside the one all have. @throws BadMessage */
function refuseOversized({ presenceBytes, vectorBytes }: Limits, message: ClientMessage): void {
  if (message.type === 'state-vector' && message.vector.length > vectorBytes)
    throw new BadMessage('too large a vector');
  if (message.type === 'awareness' && message.entries.length > presenceBytes)
    throw new BadMessage('too large a presence');
}

const isQuestion = ({ type }: ClientMessage) => type === 'state-vector' || type === 'query-awareness';

function answer(hall: Hall, room: Room, connection: Connection, message: ClientMessage): void {
  switch (message.type) {
    case 'state-vector':
      // What is applied but not yet on disk must not leave with the answer.
      if (!room.isSettled) hall.commits.commit([room]);
      room.answer(connection, message.vector);
      return connection.asked === undefined ? askBack(hall, room, connection) : undefined;
    case 'missing':
    case 'update':
      room.receive(connection, message.update, message.type === 'missing');
      return hall.commits.schedule(room);
    case 'awareness':
      return room.presence.receive(connection, message.entries);
    case 'query-awareness':
      return connection.grant(room.presence.all());
  }
}

/** What the client may have that we lack. Where the text must be built for it, the answer leaves first. */
function askBack(hall: Hall, room: Room, connection: Connection): void {
  connection.asked = 0;
  if (room.text.isBuilt) return room.ask(connection);
  const ask = () => {
    try {
      if (connection.isOpen && !connection.asked) room.ask(connection);
    } catch (error) {
      hall.drop(room, error);
    }
  };
  if (connection.socket.writableNeedDrain) connection.socket.once('drain', ask);
  else setImmediate(ask);
}
