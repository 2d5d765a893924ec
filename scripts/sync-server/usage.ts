export const usage = `npm run sync-server -- --user ada

Sets up a server for sync and starts it. When run again with the same folder, it changes only what
the options name. A running server uses the changes at once.

  --user NAME          add a user, and print the password; can be repeated
  --team NAME          a team for a shared tag, to which the following apply
  --member NAME        add a member to the team, and print the password; can be repeated
  --reader NAME        the same for somebody who may only read; can be repeated
  --new-password NAME  give somebody a new password, and print it; can be repeated
  --remove NAME        remove somebody; what is stored stays; can be repeated
                       (both: in the team, if --team is given)
  --limit SIZE         how much the team or user may store: 500MB, 5GB, or none
  --delete-team NAME   remove a team with all that it stores
  --delete-user NAME   remove a user with all that is stored
  --yes                delete without asking
  --list               print the users and teams, and how much they store

  --host NAME          the name or address that browsers connect to (at first: 127.0.0.1)
  --port NUMBER        the port that they connect to (at first: 8443)
  --cert, --key        a certificate and its key in PEM, necessary for any other host
  --client-port NUMBER the port for NATS's own tools, on this computer (at first: any free one)
  --folder PATH        where to put configuration, users and data (default: ./sync-server)
  --no-start           only write the configuration
  --compose            write files for a cluster of three in containers instead; see below

For a shared tag: npm run sync-server -- --team energy --member ana --reader cem
Their user names are ana@energy and cem@energy.

For a cluster: npm run sync-server -- --compose --host sync.example --user ada
Then start it in the folder with: docker compose up -d
The name must point to this computer, and its ports 80 and 443 must be free. Each connection goes to
a running server, so one of the three may fail.`;
