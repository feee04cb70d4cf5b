# Built from source by a JDK and Maven, run by a JRE. docker-compose.yml starts it beside a PostgreSQL.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn --batch-mode --no-transfer-progress -pl server -am -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 waymark \
    && useradd --system --uid 10001 --gid waymark --home-dir /opt/waymark --shell /usr/sbin/nologin waymark \
    && mkdir -p -m 700 /var/lib/waymark \
    && chown waymark:waymark /var/lib/waymark
COPY --from=build /source/server/target/waymark /opt/waymark
USER waymark
WORKDIR /opt/waymark
ENV WAYMARK_DATA=/var/lib/waymark \
    WAYMARK_PORT=8080
VOLUME /var/lib/waymark
EXPOSE 8080
STOPSIGNAL SIGTERM
# bash speaks HTTP where there is no curl; the status line of a ready server ends in "200 OK" or "200"
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$WAYMARK_PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [[ $status == 200* ]]"]
# the flags of the server, a line each; what is started here only watches over it
ENTRYPOINT ["java", "-Xmx32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dwaymark.server.flags=-XX:MaxRAMPercentage=65\n-XX:+ExitOnOutOfMemoryError\n--sun-misc-unsafe-memory-access=allow", "-jar", "server.jar"]
CMD ["run"]
