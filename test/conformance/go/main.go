// Snowflake's Go driver, unchanged: logs in, shows the endpoints, and calls the echo service with a PAT by net/http.
package main

import (
	"bytes"
	"crypto/rsa"
	"crypto/x509"
	"database/sql"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"log"
	"net/http"
	"os"

	sf "github.com/snowflakedb/gosnowflake/v2"
)

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func config(way string) *sf.Config {
	config := &sf.Config{Account: os.Getenv("ACCOUNT"), Database: "TUTORIAL_DB", Schema: "DATA_SCHEMA", DisableOCSPChecks: true}
	if way != "oidc" {
		config.User = os.Getenv("LOGIN")
	}
	switch way {
	case "password":
		config.Password = os.Getenv("PASSWORD")
	case "key-pair":
		block, _ := pem.Decode([]byte(os.Getenv("KEY")))
		config.Authenticator = sf.AuthTypeJwt
		config.PrivateKey = must(x509.ParsePKCS8PrivateKey(block.Bytes)).(*rsa.PrivateKey)
	case "pat":
		config.Authenticator, config.Token = sf.AuthTypePat, os.Getenv("PAT")
	case "oauth":
		config.Authenticator, config.Token = sf.AuthTypeOAuth, os.Getenv("OAUTH_TOKEN")
	case "oidc":
		config.Authenticator, config.WorkloadIdentityProvider = sf.AuthTypeWorkloadIdentityFederation, "OIDC"
		config.Token = os.Getenv("ID_TOKEN")
	}
	return config
}

func main() {
	db := must(sql.Open("snowflake", must(sf.DSN(config(os.Getenv("WAY"))))))
	defer db.Close()
	var role string
	if err := db.QueryRow("SELECT CURRENT_ROLE()").Scan(&role); err != nil {
		log.Fatal(err)
	}
	rows := must(db.Query("SHOW ENDPOINTS IN SERVICE " + os.Getenv("SERVICE")))
	names, host := []string{}, ""
	for rows.Next() {
		var name, port, portRange, protocol, public, url sql.NullString
		if err := rows.Scan(&name, &port, &portRange, &protocol, &public, &url); err != nil {
			log.Fatal(err)
		}
		names, host = append(names, name.String), url.String
	}
	request := must(http.NewRequest("POST", "https://"+host+"/echo", bytes.NewBufferString(`{"data": [[0, "hello"]]}`)))
	request.Header.Set("Authorization", fmt.Sprintf(`Snowflake Token="%s"`, os.Getenv("PAT")))
	request.Header.Set("Content-Type", "application/json")
	answer := must(http.DefaultClient.Do(request))
	var body any
	if err := json.NewDecoder(answer.Body).Decode(&body); err != nil {
		log.Fatal(err)
	}
	printed := map[string]any{"role": role, "endpoints": names, "status": answer.StatusCode, "body": body}
	fmt.Println(string(must(json.Marshal(printed))))
}
