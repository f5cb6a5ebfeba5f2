# Vestka as an image: Node, the production dependencies and the sources as they are; there is no build step.
# Built and started by docker-compose.yml; alone it runs every step in one process on a database in /data:
#   docker build -t vestka . && docker run -v vestka-data:/data vestka

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No production dependency needs an install script; those of development (a Node of its own, a linter) stay out.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production VESTKA_DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY bin ./bin
COPY src ./src
COPY workers ./workers
# The defaults; docker-compose.yml mounts your own folder over them, read-only.
COPY config ./config
# The only folder that is written to, so the rest of the file system can be mounted read-only.
RUN mkdir /data && chown node:node /data
VOLUME ["/data"]
USER node
HEALTHCHECK --interval=30s --timeout=15s --start-period=60s --retries=3 CMD ["node", "bin/vestka.js", "health"]
CMD ["node", "bin/vestka.js", "start"]
