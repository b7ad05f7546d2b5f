import type { HostFile } from './host-file.ts';

/** A container that serves the site with nginx as a user without rights; its file system can be read-only but for /tmp. */
export function containerFiles(): readonly HostFile[] {
  const text = `# Build from the folder of the project, after npm run build:
#   docker build -f .hosting/container/Containerfile -t trust-center .
#   docker run --read-only --tmpfs /tmp --cap-drop ALL -p 8080:8080 trust-center
# The base image is named by its tag, which moves. To pin it, take the digest that
#   docker buildx imagetools inspect docker.io/library/debian:bookworm-slim
# prints, and append it to the line below: debian:bookworm-slim@sha256:... Its packages come in the versions of the day.
FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \\
 && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \\
 && rm -rf /var/lib/apt/lists/*
COPY .hosting/nginx/ /etc/nginx/trust-center/
COPY dist/ /srv/dist/
USER 10001:10001
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-c", "/etc/nginx/trust-center/nginx.conf", "-g", "daemon off;"]
`;
  const ignore = ['*', '!dist/', '!.hosting/nginx/'];
  return [
    { path: 'container/Containerfile', text },
    { path: 'container/Containerfile.dockerignore', text: `${ignore.join('\n')}\n` },
  ];
}
