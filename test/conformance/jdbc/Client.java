import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Snowflake's JDBC driver, unchanged: logs in, shows the endpoints, and calls the echo service with a PAT. */
public class Client {
  static String env(String name) {
    return System.getenv(name);
  }

  static Properties signIn(String way) {
    var properties = new Properties();
    if (!way.equals("oidc")) properties.put("user", env("LOGIN"));
    switch (way) {
      case "password" -> properties.put("password", env("PASSWORD"));
      case "key-pair" -> {
        properties.put("authenticator", "snowflake_jwt");
        properties.put("private_key_file", env("KEY_FILE"));
      }
      case "pat" -> token(properties, "programmatic_access_token", env("PAT"));
      case "oauth" -> token(properties, "oauth", env("OAUTH_TOKEN"));
      case "oidc" -> {
        token(properties, "workload_identity", env("ID_TOKEN"));
        properties.put("workloadIdentityProvider", "OIDC");
      }
      default -> throw new IllegalArgumentException(way);
    }
    return properties;
  }

  static void token(Properties properties, String authenticator, String token) {
    properties.put("authenticator", authenticator);
    properties.put("token", token);
  }

  /** By every way given, in one machine: starting it is most of the time. */
  public static void main(String[] ways) throws Exception {
    for (var way : ways) call(way);
  }

  static void call(String way) throws Exception {
    var properties = signIn(way);
    properties.put("disableOCSPChecks", "true");
    properties.put("tracing", "OFF");
    var url = "jdbc:snowflake://" + env("ACCOUNT") + ".snowflakecomputing.com/?db=TUTORIAL_DB&schema=DATA_SCHEMA";
    List<String> names = new ArrayList<>();
    String role;
    String host = null;
    try (var connection = DriverManager.getConnection(url, properties);
        var statement = connection.createStatement()) {
      var current = statement.executeQuery("SELECT CURRENT_ROLE()");
      current.next();
      role = current.getString(1);
      var rows = statement.executeQuery("SHOW ENDPOINTS IN SERVICE " + env("SERVICE"));
      while (rows.next()) {
        names.add("\"" + rows.getString("name") + "\"");
        host = rows.getString("ingress_url");
      }
    }
    var request =
        HttpRequest.newBuilder(URI.create("https://" + host + "/echo"))
            .header("Authorization", "Snowflake Token=\"" + env("PAT") + "\"")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"data\": [[0, \"hello\"]]}"))
            .build();
    var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    System.out.printf(
        "{\"role\": \"%s\", \"endpoints\": %s, \"status\": %d, \"body\": %s}%n",
        role, names, answer.statusCode(), answer.body());
  }
}
