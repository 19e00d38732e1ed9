import type { LoaderFunctionArgs } from '@remix-run/node';
import { eventStream } from '~/lib/event-stream';
import { reads } from '~/lib/answers';

/** What happens in this procedure, as it happens: names of events only, never anybody's words. */
export const loader = reads(({ context, params, request }: LoaderFunctionArgs) =>
  eventStream(request.signal, ({ send, end }) =>
    context.services.notices.watchSop({
      sopId: params.sopId ?? '',
      happened: ({ type, subject }) => send('happened', { type, subject }),
      ended: () => {
        send('ended', {});
        end();
      },
    }),
  ),
);
